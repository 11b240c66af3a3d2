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
    from .....types.admin.organization.groups.organization_group_user import (
        OrganizationGroupUser,
    )
    from .....types.admin.organization.groups.user_create_response import (
        GroupUserCreateResponse,
    )
    from .....types.admin.organization.groups.user_delete_response import (
        GroupUserDeleteResponse,
    )
    from .....types.admin.organization.groups.user_retrieve_response import (
        GroupUserRetrieveResponse,
    )


class AsyncUsers(AsyncResource):
    """The users of a group."""

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncUsersWithStreamingResponse(self)

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
    ) -> AsyncPaginator[
        OrganizationGroupUser,
        AsyncNextCursorPage[OrganizationGroupUser],
    ]:
        """List the users of a group.

        Args:
            group_id: Id of the group, `group_…`.
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 0 to 1000. Default: 100.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from .....pagination import AsyncNextCursorPage
        from .....types.admin.organization.groups.organization_group_user import (
            OrganizationGroupUser,
        )

        request = Request(
            "GET",
            f"/organization/groups/{segment(group_id, 'group_id')}/users",
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
            AsyncNextCursorPage[OrganizationGroupUser],
            OrganizationGroupUser,
        )

    async def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupUserCreateResponse:
        """Add a user to a group.

        Args:
            group_id: Id of the group, `group_…`.
            user_id: Id of the user.
        """
        from .....types.admin.organization.groups.user_create_response import (
            GroupUserCreateResponse,
        )

        request = Request(
            "POST",
            f"/organization/groups/{segment(group_id, 'group_id')}/users",
            json={
                "user_id": user_id,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, GroupUserCreateResponse)

    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupUserRetrieveResponse:
        """Retrieve a user of a group.

        Args:
            user_id: Id of the user, `user-…`.
            group_id: Id of the group, `group_…`.
        """
        from .....types.admin.organization.groups.user_retrieve_response import (
            GroupUserRetrieveResponse,
        )

        request = Request(
            "GET",
            f"/organization/groups/{segment(group_id, 'group_id')}/users/{segment(user_id, 'user_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, GroupUserRetrieveResponse)

    async def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupUserDeleteResponse:
        """Remove a user from a group.

        Args:
            user_id: Id of the user, `user-…`.
            group_id: Id of the group, `group_…`.
        """
        from .....types.admin.organization.groups.user_delete_response import (
            GroupUserDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/groups/{segment(group_id, 'group_id')}/users/{segment(user_id, 'user_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, GroupUserDeleteResponse)


class AsyncUsersWithRawResponse:
    def __init__(self, users: AsyncUsers) -> None:
        self.list = async_to_raw(users.list)
        self.create = async_to_raw(users.create)
        self.retrieve = async_to_raw(users.retrieve)
        self.delete = async_to_raw(users.delete)


class AsyncUsersWithStreamingResponse:
    def __init__(self, users: AsyncUsers) -> None:
        self.list = async_to_streaming(users.list)
        self.create = async_to_streaming(users.create)
        self.retrieve = async_to_streaming(users.retrieve)
        self.delete = async_to_streaming(users.delete)
