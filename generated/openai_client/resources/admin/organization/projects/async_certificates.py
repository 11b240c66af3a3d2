from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.pages import AsyncPaginator
    from ....._core.timeouts import Timeout
    from .....pagination import AsyncConversationCursorPage, AsyncPage
    from .....types.admin.organization.projects.certificate_activate_response import (
        ProjectCertificateListResponse,
    )


class AsyncCertificates(AsyncResource):
    """The certificates of a project."""

    @cached_property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncCertificatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncCertificatesWithStreamingResponse(self)

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        ProjectCertificateListResponse,
        AsyncConversationCursorPage[ProjectCertificateListResponse],
    ]:
        """List the certificates of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from .....pagination import AsyncConversationCursorPage
        from .....types.admin.organization.projects.certificate_activate_response import (
            ProjectCertificateListResponse,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/certificates",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[ProjectCertificateListResponse],
            ProjectCertificateListResponse,
        )

    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        ProjectCertificateListResponse,
        AsyncPage[ProjectCertificateListResponse],
    ]:
        """Activate certificates for a project.

        Up to 10 certificates at once. All are activated, or none.

        Args:
            project_id: Id of the project, `proj_…`.
            certificate_ids: Ids of 1 to 10 certificates.
        """
        from .....pagination import AsyncPage
        from .....types.admin.organization.projects.certificate_activate_response import (
            ProjectCertificateListResponse,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/certificates/activate",
            json={
                "certificate_ids": certificate_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncPage[ProjectCertificateListResponse],
            ProjectCertificateListResponse,
        )

    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        ProjectCertificateListResponse,
        AsyncPage[ProjectCertificateListResponse],
    ]:
        """Deactivate certificates for a project.

        Up to 10 certificates at once. All are deactivated, or none.

        Args:
            project_id: Id of the project, `proj_…`.
            certificate_ids: Ids of 1 to 10 certificates.
        """
        from .....pagination import AsyncPage
        from .....types.admin.organization.projects.certificate_activate_response import (
            ProjectCertificateListResponse,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/certificates/deactivate",
            json={
                "certificate_ids": certificate_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncPage[ProjectCertificateListResponse],
            ProjectCertificateListResponse,
        )


class AsyncCertificatesWithRawResponse:
    def __init__(self, certificates: AsyncCertificates) -> None:
        self.list = async_to_raw(certificates.list)
        self.activate = async_to_raw(certificates.activate)
        self.deactivate = async_to_raw(certificates.deactivate)


class AsyncCertificatesWithStreamingResponse:
    def __init__(self, certificates: AsyncCertificates) -> None:
        self.list = async_to_streaming(certificates.list)
        self.activate = async_to_streaming(certificates.activate)
        self.deactivate = async_to_streaming(certificates.deactivate)
