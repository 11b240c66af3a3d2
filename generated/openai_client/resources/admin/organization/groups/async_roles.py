from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.pages import AsyncPaginator
    from ....._core.timeouts import Timeout
    from .....pagination import AsyncNextCursorPage
    from .....types.admin.organization.groups.role_create_response import (
        GroupRoleAssignment,
    )
    from .....types.admin.organization.groups.role_delete_response import (
        RoleAssignmentDeleted,
    )
    from .....types.admin.organization.groups.role_list_response import AssignedRole


class AsyncRoles(AsyncResource):
    """The roles of a group."""

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
        group_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[AssignedRole, AsyncNextCursorPage[AssignedRole]]:
        """List the roles of a group.

        Args:
            group_id: Id of the group, `group_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 0 to 1000.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from .....pagination import AsyncNextCursorPage
        from .....types.admin.organization.groups.role_list_response import AssignedRole

        request = Request(
            "GET",
            f"/organization/groups/{segment(group_id, 'group_id')}/roles",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncNextCursorPage[AssignedRole], AssignedRole)

    async def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupRoleAssignment:
        """Assign a role to a group.

        Args:
            group_id: Id of the group, `group_…`.
            role_id: Id of the role.
        """
        from .....types.admin.organization.groups.role_create_response import (
            GroupRoleAssignment,
        )

        request = Request(
            "POST",
            f"/organization/groups/{segment(group_id, 'group_id')}/roles",
            json={
                "role_id": role_id,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, GroupRoleAssignment)

    async def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssignedRole:
        """Retrieve a role of a group.

        Args:
            role_id: Id of the role, `role_…`.
            group_id: Id of the group, `group_…`.
        """
        from .....types.admin.organization.groups.role_list_response import AssignedRole

        request = Request(
            "GET",
            f"/organization/groups/{segment(group_id, 'group_id')}/roles/{segment(role_id, 'role_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, AssignedRole)

    async def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleAssignmentDeleted:
        """Take a role from a group.

        Args:
            role_id: Id of the role, `role_…`.
            group_id: Id of the group, `group_…`.
        """
        from .....types.admin.organization.groups.role_delete_response import (
            RoleAssignmentDeleted,
        )

        request = Request(
            "DELETE",
            f"/organization/groups/{segment(group_id, 'group_id')}/roles/{segment(role_id, 'role_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, RoleAssignmentDeleted)


class AsyncRolesWithRawResponse:
    def __init__(self, roles: AsyncRoles) -> None:
        self.list = async_to_raw(roles.list)
        self.create = async_to_raw(roles.create)
        self.retrieve = async_to_raw(roles.retrieve)
        self.delete = async_to_raw(roles.delete)


class AsyncRolesWithStreamingResponse:
    def __init__(self, roles: AsyncRoles) -> None:
        self.list = async_to_streaming(roles.list)
        self.create = async_to_streaming(roles.create)
        self.retrieve = async_to_streaming(roles.retrieve)
        self.delete = async_to_streaming(roles.delete)
