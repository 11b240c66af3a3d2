from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.pages import AsyncPaginator
    from ....._core.timeouts import Timeout
    from .....pagination import AsyncConversationCursorPage
    from .....types.admin.organization.organization_user import OrganizationUser
    from .....types.admin.organization.user_delete_response import UserDeleteResponse
    from .async_roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
    )


class AsyncUsers(AsyncResource):
    """The users of the organization."""

    @cached_property
    def roles(self) -> AsyncRoles:
        from .async_roles import AsyncRoles

        return AsyncRoles(self._client)

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
        *,
        after: str | Omit = omit,
        emails: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        OrganizationUser,
        AsyncConversationCursorPage[OrganizationUser],
    ]:
        """List the users of the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            emails: Only users with these email addresses.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from .....pagination import AsyncConversationCursorPage
        from .....types.admin.organization.organization_user import OrganizationUser

        request = Request(
            "GET",
            "/organization/users",
            query={
                "after": after,
                "emails": emails,
                "limit": limit,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[OrganizationUser],
            OrganizationUser,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationUser:
        """Retrieve a user of the organization.

        Args:
            user_id: Id of the user, `user-…`.
        """
        from .....types.admin.organization.organization_user import OrganizationUser

        request = Request(
            "GET",
            f"/organization/users/{segment(user_id, 'user_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, OrganizationUser)

    async def update(
        self,
        user_id: str,
        *,
        developer_persona: str | None | Omit = omit,
        role: str | None | Omit = omit,
        role_id: str | None | Omit = omit,
        technical_level: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationUser:
        """Change a user of the organization.

        Args:
            user_id: Id of the user, `user-…`.
            developer_persona: What kind of developer the user is, as they said.
            role: New role in the organization: `owner` or `reader`.
            role_id: Id of the role to assign.
            technical_level: How technical the user is, as they said.
        """
        from .....types.admin.organization.organization_user import OrganizationUser

        request = Request(
            "POST",
            f"/organization/users/{segment(user_id, 'user_id')}",
            json={
                "developer_persona": developer_persona,
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, OrganizationUser)

    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UserDeleteResponse:
        """Remove a user from the organization.

        The user loses access to all projects.

        Args:
            user_id: Id of the user, `user-…`.
        """
        from .....types.admin.organization.user_delete_response import (
            UserDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/users/{segment(user_id, 'user_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, UserDeleteResponse)


class AsyncUsersWithRawResponse:
    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.list = async_to_raw(users.list)
        self.retrieve = async_to_raw(users.retrieve)
        self.update = async_to_raw(users.update)
        self.delete = async_to_raw(users.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        return self._users.roles.with_raw_response


class AsyncUsersWithStreamingResponse:
    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.list = async_to_streaming(users.list)
        self.retrieve = async_to_streaming(users.retrieve)
        self.update = async_to_streaming(users.update)
        self.delete = async_to_streaming(users.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        return self._users.roles.with_streaming_response
