from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal, Union

    from ....._core.omit import Body, Headers, NotGiven, Query
    from ....._core.timeouts import Timeout
    from .....types.admin.organization.projects.project_data_retention import (
        ProjectDataRetention,
    )


class AsyncDataRetention(AsyncResource):
    """The data retention of a project."""

    @cached_property
    def with_raw_response(self) -> AsyncDataRetentionWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncDataRetentionWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncDataRetentionWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectDataRetention:
        """Retrieve the data retention of a project.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_data_retention import (
            ProjectDataRetention,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/data_retention",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectDataRetention)

    async def update(
        self,
        project_id: str,
        *,
        retention_type: Union[
            Literal[
                "organization_default",
                "none",
                "zero_data_retention",
                "modified_abuse_monitoring",
                "enhanced_zero_data_retention",
                "enhanced_modified_abuse_monitoring",
            ],
            str,
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectDataRetention:
        """Change the data retention of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            retention_type: Kind of retention. `organization_default` takes that of the
                organization.
        """
        from .....types.admin.organization.projects.project_data_retention import (
            ProjectDataRetention,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/data_retention",
            json={
                "retention_type": retention_type,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectDataRetention)


class AsyncDataRetentionWithRawResponse:
    def __init__(self, data_retention: AsyncDataRetention) -> None:
        self.retrieve = async_to_raw(data_retention.retrieve)
        self.update = async_to_raw(data_retention.update)


class AsyncDataRetentionWithStreamingResponse:
    def __init__(self, data_retention: AsyncDataRetention) -> None:
        self.retrieve = async_to_streaming(data_retention.retrieve)
        self.update = async_to_streaming(data_retention.update)
