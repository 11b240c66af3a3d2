from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.connection_state import Call
from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions
from ..._core.resource import AsyncResource

if TYPE_CHECKING:
    from ..._core.async_connection import AsyncOnReconnecting
    from ..._core.handshake import WebSocketConnectionOptions
    from ..._core.omit import Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from .async_calls import (
        AsyncCalls,
        AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse,
    )
    from .async_client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
    )
    from .async_realtime_connection import AsyncRealtimeConnectionManager
    from .translations.async_translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
    )


class AsyncRealtime(AsyncResource):
    """Talk with a model with little delay, over a websocket."""

    @cached_property
    def calls(self) -> AsyncCalls:
        from .async_calls import AsyncCalls

        return AsyncCalls(self._client)

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        from .async_client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    @cached_property
    def translations(self) -> AsyncTranslations:
        from .translations.async_translations import AsyncTranslations

        return AsyncTranslations(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncRealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncRealtimeWithStreamingResponse(self)

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: AsyncOnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> AsyncRealtimeConnectionManager:
        """Connect to a realtime session.

        Opens a session in which a model hears, sees and speaks with little delay.
        Name a `model` to start a session, or a `call_id` to join a call. The query
        `intent=transcription` starts a session that only transcribes.

        Args:
            call_id: Id of a call to join.
            model: Model that talks.
        """
        from .async_realtime_connection import AsyncRealtimeConnectionManager

        request = Request(
            "GET",
            "/realtime",
            query={
                "call_id": call_id,
                "model": model,
            },
            options=RequestOptions(extra_headers, extra_query, None, timeout),
        )
        call = Call(
            websocket_connection_options or {},
            on_reconnecting,
            max_retries,
            initial_delay,
            max_delay,
            max_queue_size,
        )
        return AsyncRealtimeConnectionManager(self._client, request, call)


class AsyncRealtimeWithRawResponse:
    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = realtime

    @cached_property
    def calls(self) -> AsyncCallsWithRawResponse:
        return self._realtime.calls.with_raw_response

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        return self._realtime.client_secrets.with_raw_response

    @cached_property
    def translations(self) -> AsyncTranslationsWithRawResponse:
        return self._realtime.translations.with_raw_response


class AsyncRealtimeWithStreamingResponse:
    def __init__(self, realtime: AsyncRealtime) -> None:
        self._realtime = realtime

    @cached_property
    def calls(self) -> AsyncCallsWithStreamingResponse:
        return self._realtime.calls.with_streaming_response

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        return self._realtime.client_secrets.with_streaming_response

    @cached_property
    def translations(self) -> AsyncTranslationsWithStreamingResponse:
        return self._realtime.translations.with_streaming_response
