from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.timeouts import Timeout
    from .....types.admin.organization.projects.hosted_tool_permission_update_params import (
        HostedToolPermissionParam,
    )
    from .....types.admin.organization.projects.project_hosted_tool_permissions import (
        ProjectHostedToolPermissions,
    )


class HostedToolPermissions(Resource):
    """The hosted tools that a project may use."""

    @cached_property
    def with_raw_response(self) -> HostedToolPermissionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return HostedToolPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return HostedToolPermissionsWithStreamingResponse(self)

    def retrieve(
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
        return self._send(request, ProjectHostedToolPermissions)

    def update(
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
        return self._send(request, ProjectHostedToolPermissions)


class HostedToolPermissionsWithRawResponse:
    def __init__(self, hosted_tool_permissions: HostedToolPermissions) -> None:
        self.retrieve = to_raw(hosted_tool_permissions.retrieve)
        self.update = to_raw(hosted_tool_permissions.update)


class HostedToolPermissionsWithStreamingResponse:
    def __init__(self, hosted_tool_permissions: HostedToolPermissions) -> None:
        self.retrieve = to_streaming(hosted_tool_permissions.retrieve)
        self.update = to_streaming(hosted_tool_permissions.update)


if TYPE_CHECKING:
    from .async_hosted_tool_permissions import (
        AsyncHostedToolPermissions as AsyncHostedToolPermissions,
        AsyncHostedToolPermissionsWithRawResponse as AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse as AsyncHostedToolPermissionsWithStreamingResponse,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncHostedToolPermissions": ".async_hosted_tool_permissions",
        "AsyncHostedToolPermissionsWithRawResponse": ".async_hosted_tool_permissions",
        "AsyncHostedToolPermissionsWithStreamingResponse": ".async_hosted_tool_permissions",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
