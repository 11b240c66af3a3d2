from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...types.realtime.client_secret_create_params import (
        ClientSecretExpiresAfterParam,
        RealtimeSessionSettingsParam,
    )
    from ...types.realtime.client_secret_create_response import (
        ClientSecretCreateResponse,
    )


class ClientSecrets(Resource):
    """Secrets with which a browser or an app opens a session."""

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
        expires_after: ClientSecretExpiresAfterParam | Omit = omit,
        session: RealtimeSessionSettingsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ClientSecretCreateResponse:
        """Create a client secret.

        Creates a short-lived secret with which a browser or an app opens a session,
        so that your API key stays on your server.

        Args:
            expires_after: When the secret expires.
            session: Settings of the session that it opens. The client can't change what
                is set here.
        """
        from ...types.realtime.client_secret_create_response import (
            ClientSecretCreateResponse,
        )

        request = Request(
            "POST",
            "/realtime/client_secrets",
            json={
                "expires_after": expires_after,
                "session": session,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ClientSecretCreateResponse)


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
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncClientSecrets": ".async_client_secrets",
        "AsyncClientSecretsWithRawResponse": ".async_client_secrets",
        "AsyncClientSecretsWithStreamingResponse": ".async_client_secrets",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
