from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....types.realtime.client_secret_create_params import (
        ClientSecretExpiresAfterParam,
    )
    from ....types.realtime.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse,
    )
    from ....types.realtime.realtime_translation_session_create_request_param import (
        RealtimeTranslationSessionCreateRequestParam,
    )


class ClientSecrets(Resource):
    """Secrets with which a browser or an app opens a translation."""

    @cached_property
    def with_raw_response(self) -> ClientSecretsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ClientSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ClientSecretsWithStreamingResponse(self)

    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: ClientSecretExpiresAfterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Create a client secret for a translation.

        Args:
            session: Settings of the session.
            expires_after: When the secret expires.
        """
        from ....types.realtime.realtime_translation_client_secret_create_response import (
            RealtimeTranslationClientSecretCreateResponse,
        )

        request = Request(
            "POST",
            "/realtime/translations/client_secrets",
            json={
                "session": session,
                "expires_after": expires_after,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, RealtimeTranslationClientSecretCreateResponse)


class ClientSecretsWithRawResponse:
    def __init__(self, client_secrets: ClientSecrets) -> None:
        self.create = to_raw(client_secrets.create)


class ClientSecretsWithStreamingResponse:
    def __init__(self, client_secrets: ClientSecrets) -> None:
        self.create = to_streaming(client_secrets.create)


if TYPE_CHECKING:
    from .async_client_secrets import (
        AsyncClientSecrets as AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncClientSecrets": ".async_client_secrets",
        "AsyncClientSecretsWithRawResponse": ".async_client_secrets",
        "AsyncClientSecretsWithStreamingResponse": ".async_client_secrets",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
