from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncConversationCursorPage
    from ....types.admin.organization.invite import Invite
    from ....types.admin.organization.invite_create_params import (
        InviteCreateParamsProjectParam,
    )
    from ....types.admin.organization.invite_delete_response import InviteDeleteResponse


class AsyncInvites(AsyncResource):
    """The invites to the organization."""

    @cached_property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncInvitesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncInvitesWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """List the invites to the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from ....pagination import AsyncConversationCursorPage
        from ....types.admin.organization.invite import Invite

        request = Request(
            "GET",
            "/organization/invites",
            query={
                "after": after,
                "limit": limit,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncConversationCursorPage[Invite], Invite)

    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"] | str,
        projects: Iterable[InviteCreateParamsProjectParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Invite:
        """Invite a person to the organization.

        Args:
            email: Email address of the person.
            role: Role in the organization.
            projects: Projects that the person joins.
        """
        from ....types.admin.organization.invite import Invite

        request = Request(
            "POST",
            "/organization/invites",
            json={
                "email": email,
                "role": role,
                "projects": projects,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Invite)

    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Invite:
        """Retrieve an invite.

        Args:
            invite_id: Id of the invite, `invite-…`.
        """
        from ....types.admin.organization.invite import Invite

        request = Request(
            "GET",
            f"/organization/invites/{segment(invite_id, 'invite_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Invite)

    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> InviteDeleteResponse:
        """Delete an invite.

        Args:
            invite_id: Id of the invite, `invite-…`.
        """
        from ....types.admin.organization.invite_delete_response import (
            InviteDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/invites/{segment(invite_id, 'invite_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, InviteDeleteResponse)


class AsyncInvitesWithRawResponse:
    def __init__(self, invites: AsyncInvites) -> None:
        self.list = async_to_raw(invites.list)
        self.create = async_to_raw(invites.create)
        self.retrieve = async_to_raw(invites.retrieve)
        self.delete = async_to_raw(invites.delete)


class AsyncInvitesWithStreamingResponse:
    def __init__(self, invites: AsyncInvites) -> None:
        self.list = async_to_streaming(invites.list)
        self.create = async_to_streaming(invites.create)
        self.retrieve = async_to_streaming(invites.retrieve)
        self.delete = async_to_streaming(invites.delete)
