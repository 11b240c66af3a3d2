from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ....._core.omit import Body, Headers, NotGiven, Query
    from ....._core.timeouts import Timeout
    from .....types.admin.organization.projects.project_model_permissions import (
        ProjectModelPermissions,
    )
    from .....types.admin.organization.projects.project_model_permissions_deleted import (
        ProjectModelPermissionsDeleted,
    )


class AsyncModelPermissions(AsyncResource):
    """The models that a project may use."""

    @cached_property
    def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncModelPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncModelPermissionsWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectModelPermissions:
        """Retrieve the models that a project may use.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_model_permissions import (
            ProjectModelPermissions,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/model_permissions",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectModelPermissions)

    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"] | str,
        model_ids: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectModelPermissions:
        """Set the models that a project may use.

        Args:
            project_id: Id of the project, `proj_…`.
            mode: Whether the listed models are the only ones allowed, or forbidden.
            model_ids: Model ids.
        """
        from .....types.admin.organization.projects.project_model_permissions import (
            ProjectModelPermissions,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/model_permissions",
            json={
                "mode": mode,
                "model_ids": model_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectModelPermissions)

    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectModelPermissionsDeleted:
        """Lift the restriction of models of a project.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_model_permissions_deleted import (
            ProjectModelPermissionsDeleted,
        )

        request = Request(
            "DELETE",
            f"/organization/projects/{segment(project_id, 'project_id')}/model_permissions",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectModelPermissionsDeleted)


class AsyncModelPermissionsWithRawResponse:
    def __init__(self, model_permissions: AsyncModelPermissions) -> None:
        self.retrieve = async_to_raw(model_permissions.retrieve)
        self.update = async_to_raw(model_permissions.update)
        self.delete = async_to_raw(model_permissions.delete)


class AsyncModelPermissionsWithStreamingResponse:
    def __init__(self, model_permissions: AsyncModelPermissions) -> None:
        self.retrieve = async_to_streaming(model_permissions.retrieve)
        self.update = async_to_streaming(model_permissions.update)
        self.delete = async_to_streaming(model_permissions.delete)
