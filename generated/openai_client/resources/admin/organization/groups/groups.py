from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.timeouts import Timeout
    from .....pagination import SyncNextCursorPage
    from .....types.admin.organization.group import Group
    from .....types.admin.organization.group_delete_response import GroupDeleteResponse
    from .....types.admin.organization.group_update_response import GroupUpdateResponse
    from .roles import Roles, RolesWithRawResponse, RolesWithStreamingResponse
    from .users import Users, UsersWithRawResponse, UsersWithStreamingResponse


class Groups(Resource):
    """The groups of the organization."""

    @cached_property
    def roles(self) -> Roles:
        from .roles import Roles

        return Roles(self._client)

    @cached_property
    def users(self) -> Users:
        from .users import Users

        return Users(self._client)

    @cached_property
    def with_raw_response(self) -> GroupsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return GroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GroupsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return GroupsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncNextCursorPage[Group]:
        """List the groups of the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 0 to 1000. Default: 100.
            order: Order by creation time. Default: `asc`, oldest first.
        """
        from .....pagination import SyncNextCursorPage
        from .....types.admin.organization.group import Group

        request = Request(
            "GET",
            "/organization/groups",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncNextCursorPage[Group])

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Group:
        """Create a group.

        Args:
            name: Name of the group, up to 255 characters.
        """
        from .....types.admin.organization.group import Group

        request = Request(
            "POST",
            "/organization/groups",
            json={
                "name": name,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Group)

    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Group:
        """Retrieve a group.

        Args:
            group_id: Id of the group, `group_…`.
        """
        from .....types.admin.organization.group import Group

        request = Request(
            "GET",
            f"/organization/groups/{segment(group_id, 'group_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Group)

    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupUpdateResponse:
        """Change a group.

        Args:
            group_id: Id of the group, `group_…`.
            name: New name of the group, up to 255 characters.
        """
        from .....types.admin.organization.group_update_response import (
            GroupUpdateResponse,
        )

        request = Request(
            "POST",
            f"/organization/groups/{segment(group_id, 'group_id')}",
            json={
                "name": name,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, GroupUpdateResponse)

    def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupDeleteResponse:
        """Delete a group.

        Args:
            group_id: Id of the group, `group_…`.
        """
        from .....types.admin.organization.group_delete_response import (
            GroupDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/groups/{segment(group_id, 'group_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, GroupDeleteResponse)


class GroupsWithRawResponse:
    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.list = to_raw(groups.list)
        self.create = to_raw(groups.create)
        self.retrieve = to_raw(groups.retrieve)
        self.update = to_raw(groups.update)
        self.delete = to_raw(groups.delete)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        return self._groups.roles.with_raw_response

    @cached_property
    def users(self) -> UsersWithRawResponse:
        return self._groups.users.with_raw_response


class GroupsWithStreamingResponse:
    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.list = to_streaming(groups.list)
        self.create = to_streaming(groups.create)
        self.retrieve = to_streaming(groups.retrieve)
        self.update = to_streaming(groups.update)
        self.delete = to_streaming(groups.delete)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        return self._groups.roles.with_streaming_response

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        return self._groups.users.with_streaming_response
