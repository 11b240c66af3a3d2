from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ..._core.webhooks import Secrets
    from ...pagination import SyncCursorPage
    from ...types.webhook_endpoints.webhook_event_type import WebhookEventType
    from ...types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint
    from ...types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent
    from ...types.webhooks.webhook_endpoint import WebhookEndpoint
    from ...types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult
    from ...types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret
    from .event_types import (
        EventTypes,
        EventTypesWithRawResponse,
        EventTypesWithStreamingResponse,
    )


class Webhooks(Resource):
    """Manage the endpoints to which events are posted."""

    @cached_property
    def event_types(self) -> EventTypes:
        from .event_types import EventTypes

        return EventTypes(self._client)

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return WebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return WebhooksWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[WebhookEndpoint]:
        """List webhook endpoints.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
        """
        from ...pagination import SyncCursorPage
        from ...types.webhooks.webhook_endpoint import WebhookEndpoint

        request = Request(
            "GET",
            "/webhook_endpoints",
            query={
                "after": after,
                "limit": limit,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[WebhookEndpoint])

    def create(
        self,
        *,
        event_types: Iterable[WebhookEventType],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpointWithSecret:
        """Create a webhook endpoint.

        Keep the signing secret that is returned. It is not shown again.

        Args:
            event_types: Types of the events to post.
            name: Name of the webhook endpoint.
            url: HTTPS address to which events are posted.
        """
        from ...types.webhooks.webhook_endpoint_with_secret import (
            WebhookEndpointWithSecret,
        )

        request = Request(
            "POST",
            "/webhook_endpoints",
            json={
                "event_types": event_types,
                "name": name,
                "url": url,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, WebhookEndpointWithSecret)

    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpoint:
        """Retrieve a webhook endpoint.

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
        """
        from ...types.webhooks.webhook_endpoint import WebhookEndpoint

        request = Request(
            "GET",
            f"/webhook_endpoints/{segment(webhook_endpoint_id, 'webhook_endpoint_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, WebhookEndpoint)

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Iterable[WebhookEventType] | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint.

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
            event_types: Types of the events to post. They replace those of before.
            name: New name of the webhook endpoint.
            url: New HTTPS address to which events are posted.
        """
        from ...types.webhooks.webhook_endpoint import WebhookEndpoint

        request = Request(
            "POST",
            f"/webhook_endpoints/{segment(webhook_endpoint_id, 'webhook_endpoint_id')}",
            json={
                "event_types": event_types,
                "name": name,
                "url": url,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, WebhookEndpoint)

    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> DeletedWebhookEndpoint:
        """Delete a webhook endpoint.

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
        """
        from ...types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint

        request = Request(
            "DELETE",
            f"/webhook_endpoints/{segment(webhook_endpoint_id, 'webhook_endpoint_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, DeletedWebhookEndpoint)

    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpointWithSecret:
        """Replace the signing secret of a webhook endpoint.

        Keep the signing secret that is returned. It is not shown again.

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
            keep_old_secret_active_for_24_hours: Whether the old secret is valid for
                another 24 hours. Default: `false`.
        """
        from ...types.webhooks.webhook_endpoint_with_secret import (
            WebhookEndpointWithSecret,
        )

        request = Request(
            "POST",
            f"/webhook_endpoints/{segment(webhook_endpoint_id, 'webhook_endpoint_id')}/rotate_secret",
            json={
                "keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, WebhookEndpointWithSecret)

    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: WebhookEventType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WebhookEndpointTestResult:
        """Send a sample event to a webhook endpoint.

        Args:
            webhook_endpoint_id: Id of the webhook endpoint.
            event_type: Type of the event.
        """
        from ...types.webhooks.webhook_endpoint_test_result import (
            WebhookEndpointTestResult,
        )

        request = Request(
            "POST",
            f"/webhook_endpoints/{segment(webhook_endpoint_id, 'webhook_endpoint_id')}/test",
            json={
                "event_type": event_type,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, WebhookEndpointTestResult)

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

        from ..._core.webhooks import unwrap
        from ...types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent

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
        from ..._core.webhooks import verify_signature

        if secret is None:
            secret = self._option("webhook_secret")
        verify_signature(payload, headers, secret, tolerance)


class WebhooksWithRawResponse:
    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks
        self.list = to_raw(webhooks.list)
        self.create = to_raw(webhooks.create)
        self.retrieve = to_raw(webhooks.retrieve)
        self.update = to_raw(webhooks.update)
        self.delete = to_raw(webhooks.delete)
        self.rotate_secret = to_raw(webhooks.rotate_secret)
        self.test = to_raw(webhooks.test)

    @cached_property
    def event_types(self) -> EventTypesWithRawResponse:
        return self._webhooks.event_types.with_raw_response


class WebhooksWithStreamingResponse:
    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks
        self.list = to_streaming(webhooks.list)
        self.create = to_streaming(webhooks.create)
        self.retrieve = to_streaming(webhooks.retrieve)
        self.update = to_streaming(webhooks.update)
        self.delete = to_streaming(webhooks.delete)
        self.rotate_secret = to_streaming(webhooks.rotate_secret)
        self.test = to_streaming(webhooks.test)

    @cached_property
    def event_types(self) -> EventTypesWithStreamingResponse:
        return self._webhooks.event_types.with_streaming_response
