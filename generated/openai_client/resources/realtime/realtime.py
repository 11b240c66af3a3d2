from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.connection_state import Call
from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions
from ..._core.resource import Resource

if TYPE_CHECKING:
    from ..._core.connection import OnReconnecting
    from ..._core.handshake import SyncWebSocketConnectionOptions
    from ..._core.omit import Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from .calls import Calls, CallsWithRawResponse, CallsWithStreamingResponse
    from .client_secrets import (
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )
    from .realtime_connection import RealtimeConnectionManager
    from .translations.translations import (
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )


class Realtime(Resource):
    """Talk with a model with little delay, over a websocket."""

    @cached_property
    def calls(self) -> Calls:
        from .calls import Calls

        return Calls(self._client)

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    @cached_property
    def translations(self) -> Translations:
        from .translations.translations import Translations

        return Translations(self._client)

    @cached_property
    def with_raw_response(self) -> RealtimeWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return RealtimeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return RealtimeWithStreamingResponse(self)

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> RealtimeConnectionManager:
        """Connect to a realtime session.

        Opens a session in which a model hears, sees and speaks with little delay.
        Name a `model` to start a session, or a `call_id` to join a call. The query
        `intent=transcription` starts a session that only transcribes.

        Args:
            call_id: Id of a call to join.
            model: Model that talks.
        """
        from .realtime_connection import RealtimeConnectionManager

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
        return RealtimeConnectionManager(self._client, request, call)


class RealtimeWithRawResponse:
    def __init__(self, realtime: Realtime) -> None:
        self._realtime = realtime

    @cached_property
    def calls(self) -> CallsWithRawResponse:
        return self._realtime.calls.with_raw_response

    @cached_property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        return self._realtime.client_secrets.with_raw_response

    @cached_property
    def translations(self) -> TranslationsWithRawResponse:
        return self._realtime.translations.with_raw_response


class RealtimeWithStreamingResponse:
    def __init__(self, realtime: Realtime) -> None:
        self._realtime = realtime

    @cached_property
    def calls(self) -> CallsWithStreamingResponse:
        return self._realtime.calls.with_streaming_response

    @cached_property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        return self._realtime.client_secrets.with_streaming_response

    @cached_property
    def translations(self) -> TranslationsWithStreamingResponse:
        return self._realtime.translations.with_streaming_response


if TYPE_CHECKING:
    from .async_realtime_connection import (
        AsyncRealtimeConnection as AsyncRealtimeConnection,
        AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager,
    )
    from .realtime_connection import (
        RealtimeConnection as RealtimeConnection,
        RealtimeConnectionManager as RealtimeConnectionManager,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncRealtimeConnection": ".async_realtime_connection",
        "AsyncRealtimeConnectionManager": ".async_realtime_connection",
        "RealtimeConnection": ".realtime_connection",
        "RealtimeConnectionManager": ".realtime_connection",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
