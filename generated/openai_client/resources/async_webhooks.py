from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.webhooks import Secrets
    from ..types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent


class AsyncWebhooks(AsyncResource):
    """The calls of `client.webhooks`: `unwrap`, `verify_signature`."""

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncWebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncWebhooksWithStreamingResponse(self)

    def unwrap(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: Secrets | None = None,
        tolerance: int = 300,
    ) -> UnwrapWebhookEvent:
        """Check who sent a message, and read it.

        `payload` is the body of the request as it came: parsed and written anew, it
        would have another signature. `headers` are those of the request. `secret` is
        the secret, or several while one replaces another. By default `webhook_secret`
        of the client. A message may be `tolerance` seconds old, or early.

        Raises `InvalidWebhookSignatureError` if no signature fits, a header is missing
        or the time is another one, and `InvalidArgumentError` if there is no secret.
        """
        from typing import cast

        from .._core.webhooks import unwrap
        from ..types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent

        if secret is None:
            secret = self._option("webhook_secret")
        event = unwrap(
            UnwrapWebhookEvent,
            payload,
            headers,
            secret,
            tolerance,
        )
        return cast("UnwrapWebhookEvent", event)

    def verify_signature(
        self,
        payload: str | bytes,
        headers: Mapping[str, str],
        *,
        secret: Secrets | None = None,
        tolerance: int = 300,
    ) -> None:
        """Check who sent a message: return, or raise an error.

        `payload` is the body of the request as it came: parsed and written anew, it
        would have another signature. `headers` are those of the request. `secret` is
        the secret, or several while one replaces another. By default `webhook_secret`
        of the client. A message may be `tolerance` seconds old, or early.

        Raises `InvalidWebhookSignatureError` if no signature fits, a header is missing
        or the time is another one, and `InvalidArgumentError` if there is no secret.
        """
        from .._core.webhooks import verify_signature

        if secret is None:
            secret = self._option("webhook_secret")
        verify_signature(payload, headers, secret, tolerance)


class AsyncWebhooksWithRawResponse:
    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self._webhooks = webhooks


class AsyncWebhooksWithStreamingResponse:
    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self._webhooks = webhooks
