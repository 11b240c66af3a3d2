from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.connection_state import Call
from ...._core.omit import not_given
from ...._core.request import Request, RequestOptions
from ...._core.resource import Resource

if TYPE_CHECKING:
    from ...._core.connection import OnReconnecting
    from ...._core.handshake import SyncWebSocketConnectionOptions
    from ...._core.omit import Headers, NotGiven, Query
    from ...._core.timeouts import Timeout
    from .client_secrets import (
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )
    from .translations_connection import TranslationsConnectionManager


class Translations(Resource):
    """Translate speech while it is spoken."""

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    @cached_property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return TranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return TranslationsWithStreamingResponse(self)

    def connect(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        websocket_connection_options: SyncWebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> TranslationsConnectionManager:
        """Connect to a session that translates.

        Opens a session that translates speech while it is spoken.

        Args:
            model: Model that translates.
        """
        from .translations_connection import TranslationsConnectionManager

        request = Request(
            "GET",
            "/realtime/translations",
            query={
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
        return TranslationsConnectionManager(self._client, request, call)


class TranslationsWithRawResponse:
    def __init__(self, translations: Translations) -> None:
        self._translations = translations

    @cached_property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        return self._translations.client_secrets.with_raw_response


class TranslationsWithStreamingResponse:
    def __init__(self, translations: Translations) -> None:
        self._translations = translations

    @cached_property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        return self._translations.client_secrets.with_streaming_response


if TYPE_CHECKING:
    from .async_translations_connection import (
        AsyncTranslationsConnection as AsyncTranslationsConnection,
        AsyncTranslationsConnectionManager as AsyncTranslationsConnectionManager,
    )
    from .translations_connection import (
        TranslationsConnection as TranslationsConnection,
        TranslationsConnectionManager as TranslationsConnectionManager,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncTranslationsConnection": ".async_translations_connection",
        "AsyncTranslationsConnectionManager": ".async_translations_connection",
        "TranslationsConnection": ".translations_connection",
        "TranslationsConnectionManager": ".translations_connection",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
