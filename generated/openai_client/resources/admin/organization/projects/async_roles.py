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
    from .....pagination import AsyncNextCursorPage
    from .....types.admin.organization.projects.role_delete_response import (
        RoleDeleteResponse,
    )
    from .....types.admin.organization.role import Role


class AsyncRoles(AsyncResource):
    """The roles of a project."""

    @cached_property
    def with_raw_response(self) -> AsyncRolesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncRolesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRolesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncRolesWithStreamingResponse(self)

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
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """List the roles of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 0 to 1000. Default: 1000.
            order: Order by creation time. Default: `asc`, oldest first.
        """
        from .....pagination import AsyncNextCursorPage
        from .....types.admin.organization.role import Role

        request = Request(
            "GET",
            f"/projects/{segment(project_id, 'project_id')}/roles",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncNextCursorPage[Role], Role)

    async def create(
        self,
        project_id: str,
        *,
        permissions: Sequence[str],
        role_name: str,
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Create a role of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            permissions: Permissions, such as `api.groups.read`.
            role_name: Name of the role.
            description: What the role is for.
        """
        from .....types.admin.organization.role import Role

        request = Request(
            "POST",
            f"/projects/{segment(project_id, 'project_id')}/roles",
            json={
                "permissions": permissions,
                "role_name": role_name,
                "description": description,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Role)

    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Retrieve a role of a project.

        Args:
            role_id: Id of the role, `role_…`.
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.role import Role

        request = Request(
            "GET",
            f"/projects/{segment(project_id, 'project_id')}/roles/{segment(role_id, 'role_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Role)

    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: str | None | Omit = omit,
        permissions: Sequence[str] | None | Omit = omit,
        role_name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Change a role of a project.

        Args:
            role_id: Id of the role, `role_…`.
            project_id: Id of the project, `proj_…`.
            description: What the role is for.
            permissions: Permissions, such as `api.groups.read`.
            role_name: Name of the role.
        """
        from .....types.admin.organization.role import Role

        request = Request(
            "POST",
            f"/projects/{segment(project_id, 'project_id')}/roles/{segment(role_id, 'role_id')}",
            json={
                "description": description,
                "permissions": permissions,
                "role_name": role_name,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Role)

    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleDeleteResponse:
        """Delete a role of a project.

        Args:
            role_id: Id of the role, `role_…`.
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.role_delete_response import (
            RoleDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/projects/{segment(project_id, 'project_id')}/roles/{segment(role_id, 'role_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, RoleDeleteResponse)


class AsyncRolesWithRawResponse:
    def __init__(self, roles: AsyncRoles) -> None:
        self.list = async_to_raw(roles.list)
        self.create = async_to_raw(roles.create)
        self.retrieve = async_to_raw(roles.retrieve)
        self.update = async_to_raw(roles.update)
        self.delete = async_to_raw(roles.delete)


class AsyncRolesWithStreamingResponse:
    def __init__(self, roles: AsyncRoles) -> None:
        self.list = async_to_streaming(roles.list)
        self.create = async_to_streaming(roles.create)
        self.retrieve = async_to_streaming(roles.retrieve)
        self.update = async_to_streaming(roles.update)
        self.delete = async_to_streaming(roles.delete)
