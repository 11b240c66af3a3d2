from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncConversationCursorPage
    from ....types.admin.organization.invite import Invite
    from ....types.admin.organization.invite_create_params import (
        InviteCreateParamsProjectParam,
    )
    from ....types.admin.organization.invite_delete_response import InviteDeleteResponse


class Invites(Resource):
    """The invites to the organization."""

    @cached_property
    def with_raw_response(self) -> InvitesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return InvitesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InvitesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return InvitesWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[Invite]:
        """List the invites to the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from ....pagination import SyncConversationCursorPage
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
        return self._page(request, SyncConversationCursorPage[Invite])

    def create(
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
        return self._send(request, Invite)

    def retrieve(
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
        return self._send(request, Invite)

    def delete(
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
        return self._send(request, InviteDeleteResponse)


class InvitesWithRawResponse:
    def __init__(self, invites: Invites) -> None:
        self.list = to_raw(invites.list)
        self.create = to_raw(invites.create)
        self.retrieve = to_raw(invites.retrieve)
        self.delete = to_raw(invites.delete)


class InvitesWithStreamingResponse:
    def __init__(self, invites: Invites) -> None:
        self.list = to_streaming(invites.list)
        self.create = to_streaming(invites.create)
        self.retrieve = to_streaming(invites.retrieve)
        self.delete = to_streaming(invites.delete)


if TYPE_CHECKING:
    from .async_invites import (
        AsyncInvites as AsyncInvites,
        AsyncInvitesWithRawResponse as AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse as AsyncInvitesWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncInvites": ".async_invites",
        "AsyncInvitesWithRawResponse": ".async_invites",
        "AsyncInvitesWithStreamingResponse": ".async_invites",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
