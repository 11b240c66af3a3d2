from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.timeouts import Timeout
    from .....types.admin.organization.projects.hosted_tool_permission_update_params import (
        HostedToolPermissionParam,
    )
    from .....types.admin.organization.projects.project_hosted_tool_permissions import (
        ProjectHostedToolPermissions,
    )


class AsyncHostedToolPermissions(AsyncResource):
    """The hosted tools that a project may use."""

    @cached_property
    def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncHostedToolPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncHostedToolPermissionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncHostedToolPermissionsWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Retrieve the hosted tools that a project may use.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_hosted_tool_permissions import (
            ProjectHostedToolPermissions,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/hosted_tool_permissions",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectHostedToolPermissions)

    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: HostedToolPermissionParam | None | Omit = omit,
        file_search: HostedToolPermissionParam | None | Omit = omit,
        image_generation: HostedToolPermissionParam | None | Omit = omit,
        mcp: HostedToolPermissionParam | None | Omit = omit,
        web_search: HostedToolPermissionParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Change the hosted tools that a project may use.

        Args:
            project_id: Id of the project, `proj_…`.
            code_interpreter: Code interpreter.
            file_search: File search.
            image_generation: Image generation.
            mcp: Remote MCP servers.
            web_search: Web search.
        """
        from .....types.admin.organization.projects.project_hosted_tool_permissions import (
            ProjectHostedToolPermissions,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/hosted_tool_permissions",
            json={
                "code_interpreter": code_interpreter,
                "file_search": file_search,
                "image_generation": image_generation,
                "mcp": mcp,
                "web_search": web_search,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ProjectHostedToolPermissions)


class AsyncHostedToolPermissionsWithRawResponse:
    def __init__(self, hosted_tool_permissions: AsyncHostedToolPermissions) -> None:
        self.retrieve = async_to_raw(hosted_tool_permissions.retrieve)
        self.update = async_to_raw(hosted_tool_permissions.update)


class AsyncHostedToolPermissionsWithStreamingResponse:
    def __init__(self, hosted_tool_permissions: AsyncHostedToolPermissions) -> None:
        self.retrieve = async_to_streaming(hosted_tool_permissions.retrieve)
        self.update = async_to_streaming(hosted_tool_permissions.update)
