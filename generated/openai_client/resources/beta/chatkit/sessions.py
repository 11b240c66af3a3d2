from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....types.beta.chatkit.chat_session import ChatSession
    from ....types.chatkit.chat_kit_session_create_params import (
        ChatSessionConfigurationParam,
        ChatSessionExpiresAfterParam,
        ChatSessionRateLimitParam,
        ChatSessionWorkflowParam,
    )


class Sessions(Resource):
    """Create and cancel sessions."""

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return SessionsWithStreamingResponse(self)

    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatSession:
        """Create a ChatKit session.

        Pass its `client_secret` to ChatKit in your user's browser.

        Args:
            user: Your id of the user. Each user sees only their own threads.
            workflow: Workflow that answers.
            chatkit_configuration: Features to turn on or off.
            expires_after: When the session expires. Default: after 10 minutes.
            rate_limits: Limits of the session.
        """
        from ....types.beta.chatkit.chat_session import ChatSession

        request = Request(
            "POST",
            "/chatkit/sessions",
            headers={
                "OpenAI-Beta": "chatkit_beta=v1",
            },
            json={
                "user": user,
                "workflow": workflow,
                "chatkit_configuration": chatkit_configuration,
                "expires_after": expires_after,
                "rate_limits": rate_limits,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ChatSession)

    def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatSession:
        """Cancel a ChatKit session.

        Its client secret can't be used any more.

        Args:
            session_id: Id of the session, `cksess_…`.
        """
        from ....types.beta.chatkit.chat_session import ChatSession

        request = Request(
            "POST",
            f"/chatkit/sessions/{segment(session_id, 'session_id')}/cancel",
            headers={
                "OpenAI-Beta": "chatkit_beta=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ChatSession)


class SessionsWithRawResponse:
    def __init__(self, sessions: Sessions) -> None:
        self.create = to_raw(sessions.create)
        self.cancel = to_raw(sessions.cancel)


class SessionsWithStreamingResponse:
    def __init__(self, sessions: Sessions) -> None:
        self.create = to_streaming(sessions.create)
        self.cancel = to_streaming(sessions.cancel)


if TYPE_CHECKING:
    from .async_sessions import (
        AsyncSessions as AsyncSessions,
        AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncSessions": ".async_sessions",
        "AsyncSessionsWithRawResponse": ".async_sessions",
        "AsyncSessionsWithStreamingResponse": ".async_sessions",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
