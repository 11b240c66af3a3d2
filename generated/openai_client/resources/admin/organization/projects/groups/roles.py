from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_core.omit import not_given, omit
from ......_core.request import Request, RequestOptions, segment
from ......_core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ......_core.omit import Body, Headers, NotGiven, Omit, Query
    from ......_core.timeouts import Timeout
    from ......pagination import SyncNextCursorPage
    from ......types.admin.organization.groups.role_create_response import (
        GroupRoleAssignment,
    )
    from ......types.admin.organization.groups.role_delete_response import (
        RoleAssignmentDeleted,
    )
    from ......types.admin.organization.groups.role_list_response import AssignedRole


class Roles(Resource):
    """The roles of a group in a project."""

    @cached_property
    def with_raw_response(self) -> RolesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return RolesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RolesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return RolesWithStreamingResponse(self)

    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncNextCursorPage[AssignedRole]:
        """List the roles of a group in a project.

        Args:
            group_id: Id of the group, `group_…`.
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 0 to 1000.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ......pagination import SyncNextCursorPage
        from ......types.admin.organization.groups.role_list_response import (
            AssignedRole,
        )

        request = Request(
            "GET",
            f"/projects/{segment(project_id, 'project_id')}/groups/{segment(group_id, 'group_id')}/roles",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncNextCursorPage[AssignedRole])

    def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupRoleAssignment:
        """Assign a project role to a group.

        Args:
            group_id: Id of the group, `group_…`.
            project_id: Id of the project, `proj_…`.
            role_id: Id of the role.
        """
        from ......types.admin.organization.groups.role_create_response import (
            GroupRoleAssignment,
        )

        request = Request(
            "POST",
            f"/projects/{segment(project_id, 'project_id')}/groups/{segment(group_id, 'group_id')}/roles",
            json={
                "role_id": role_id,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, GroupRoleAssignment)

    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssignedRole:
        """Retrieve a role of a group in a project.

        Args:
            role_id: Id of the role, `role_…`.
            project_id: Id of the project, `proj_…`.
            group_id: Id of the group, `group_…`.
        """
        from ......types.admin.organization.groups.role_list_response import (
            AssignedRole,
        )

        request = Request(
            "GET",
            f"/projects/{segment(project_id, 'project_id')}/groups/{segment(group_id, 'group_id')}/roles/{segment(role_id, 'role_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, AssignedRole)

    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleAssignmentDeleted:
        """Take a project role from a group.

        Args:
            role_id: Id of the role, `role_…`.
            project_id: Id of the project, `proj_…`.
            group_id: Id of the group, `group_…`.
        """
        from ......types.admin.organization.groups.role_delete_response import (
            RoleAssignmentDeleted,
        )

        request = Request(
            "DELETE",
            f"/projects/{segment(project_id, 'project_id')}/groups/{segment(group_id, 'group_id')}/roles/{segment(role_id, 'role_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, RoleAssignmentDeleted)


class RolesWithRawResponse:
    def __init__(self, roles: Roles) -> None:
        self.list = to_raw(roles.list)
        self.create = to_raw(roles.create)
        self.retrieve = to_raw(roles.retrieve)
        self.delete = to_raw(roles.delete)


class RolesWithStreamingResponse:
    def __init__(self, roles: Roles) -> None:
        self.list = to_streaming(roles.list)
        self.create = to_streaming(roles.create)
        self.retrieve = to_streaming(roles.retrieve)
        self.delete = to_streaming(roles.delete)


if TYPE_CHECKING:
    from .async_roles import (
        AsyncRoles as AsyncRoles,
        AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
    )
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncRoles": ".async_roles",
        "AsyncRolesWithRawResponse": ".async_roles",
        "AsyncRolesWithStreamingResponse": ".async_roles",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
