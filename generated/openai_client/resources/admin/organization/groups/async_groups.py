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
    from .....types.admin.organization.group import Group
    from .....types.admin.organization.group_delete_response import GroupDeleteResponse
    from .....types.admin.organization.group_update_response import GroupUpdateResponse
    from .async_roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
    )
    from .async_users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
    )


class AsyncGroups(AsyncResource):
    """The groups of the organization."""

    @cached_property
    def roles(self) -> AsyncRoles:
        from .async_roles import AsyncRoles

        return AsyncRoles(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        from .async_users import AsyncUsers

        return AsyncUsers(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncGroupsWithStreamingResponse(self)

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
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """List the groups of the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 0 to 1000. Default: 100.
            order: Order by creation time. Default: `asc`, oldest first.
        """
        from .....pagination import AsyncNextCursorPage
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
        return self._page(request, AsyncNextCursorPage[Group], Group)

    async def create(
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
        return await self._send(request, Group)

    async def retrieve(
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
        return await self._send(request, Group)

    async def update(
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
        return await self._send(request, GroupUpdateResponse)

    async def delete(
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
        return await self._send(request, GroupDeleteResponse)


class AsyncGroupsWithRawResponse:
    def __init__(self, groups: AsyncGroups) -> None:
        self._groups = groups
        self.list = async_to_raw(groups.list)
        self.create = async_to_raw(groups.create)
        self.retrieve = async_to_raw(groups.retrieve)
        self.update = async_to_raw(groups.update)
        self.delete = async_to_raw(groups.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        return self._groups.roles.with_raw_response

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        return self._groups.users.with_raw_response


class AsyncGroupsWithStreamingResponse:
    def __init__(self, groups: AsyncGroups) -> None:
        self._groups = groups
        self.list = async_to_streaming(groups.list)
        self.create = async_to_streaming(groups.create)
        self.retrieve = async_to_streaming(groups.retrieve)
        self.update = async_to_streaming(groups.update)
        self.delete = async_to_streaming(groups.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        return self._groups.roles.with_streaming_response

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        return self._groups.users.with_streaming_response
