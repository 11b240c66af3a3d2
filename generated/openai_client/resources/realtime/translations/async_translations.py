from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.connection_state import Call
from ...._core.omit import not_given
from ...._core.request import Request, RequestOptions
from ...._core.resource import AsyncResource

if TYPE_CHECKING:
    from ...._core.async_connection import AsyncOnReconnecting
    from ...._core.handshake import WebSocketConnectionOptions
    from ...._core.omit import Headers, NotGiven, Query
    from ...._core.timeouts import Timeout
    from .async_client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
    )
    from .async_translations_connection import AsyncTranslationsConnectionManager


class AsyncTranslations(AsyncResource):
    """Translate speech while it is spoken."""

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        from .async_client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncTranslationsWithStreamingResponse(self)

    def connect(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: AsyncOnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> AsyncTranslationsConnectionManager:
        """Connect to a session that translates.

        Opens a session that translates speech while it is spoken.

        Args:
            model: Model that translates.
        """
        from .async_translations_connection import AsyncTranslationsConnectionManager

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
        return AsyncTranslationsConnectionManager(self._client, request, call)


class AsyncTranslationsWithRawResponse:
    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = translations

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        return self._translations.client_secrets.with_raw_response


class AsyncTranslationsWithStreamingResponse:
    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = translations

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        return self._translations.client_secrets.with_streaming_response
