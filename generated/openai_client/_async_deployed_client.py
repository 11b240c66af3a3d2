from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Union
from typing_extensions import Self

from ._async_client import ApiKey, AsyncOpenAI
from ._core.deployments import AsyncDeployed, deployment_url, only_credential
from ._core.errors import InvalidArgumentError
from ._core.omit import Headers, NotGiven, Query, not_given
from ._core.options import refused

if TYPE_CHECKING:
    import httpx2

    from ._core.timeouts import Timeout
    from ._core.wire import AsyncTransport
    from .model_catalogue._guard import Report

AsyncTokenProvider = Callable[[], Union[str, Awaitable[str]]]


class AsyncAzureOpenAI(AsyncDeployed, AsyncOpenAI):
    """OpenAI's models as Azure gives them, each deployed under a name of its user's."""

    _key_header = "api-key"
    _deployed_calls = frozenset(
        (
            "/completions",
            "/chat/completions",
            "/embeddings",
            "/audio/transcriptions",
            "/audio/translations",
            "/audio/speech",
            "/images/generations",
            "/images/edits",
        )
    )

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: ApiKey | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncTokenProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx2.URL | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        deadline: float | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
        admin_api_key: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | httpx2.URL | None = None,
        workload_identity: object | None = None,
        preflight: Report | NotGiven = not_given,
        deprecated_models: Report | NotGiven = not_given,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Make a client; what isn't said here is as for `AsyncOpenAI`.

        Args:
            azure_endpoint: the host, like https://name.example; left out, it comes from
                the environment: AZURE_OPENAI_ENDPOINT.
            azure_deployment: the deployment of all calls; left out, `model` of each
                call names one.
            api_version: the version of the API, a date; left out, it comes from the
                environment: OPENAI_API_VERSION.
            api_key: the key, or a function that gives it; left out, it comes from the
                environment: AZURE_OPENAI_API_KEY.
            azure_ad_token: a token, in the place of a key; left out, it comes from the
                environment: AZURE_OPENAI_AD_TOKEN.
            azure_ad_token_provider: a function that gives the token of each attempt.
            base_url: the whole URL below which the paths lie, not azure_deployment.

        Raises:
            InvalidArgumentError: endpoint or version are missing, or too much is given.
            MissingCredentialsError: no key or token is given, nor in the environment.
        """
        refused(
            "workload_identity",
            workload_identity,
            "pass azure_ad_token or azure_ad_token_provider",
        )
        given = (api_key, azure_ad_token, azure_ad_token_provider)
        if given == (None, None, None):
            azure_ad_token = os.environ.get("AZURE_OPENAI_AD_TOKEN") or None
            if azure_ad_token is None:
                api_key = os.environ.get("AZURE_OPENAI_API_KEY") or None
        only_credential(
            api_key=api_key,
            azure_ad_token=azure_ad_token,
            azure_ad_token_provider=azure_ad_token_provider,
            needed=_enforce_credentials,
        )
        if api_version is None:
            api_version = os.environ.get("OPENAI_API_VERSION")
        if not api_version:
            message = "no API version: pass api_version or set OPENAI_API_VERSION"
            raise InvalidArgumentError(message)
        beside = None
        if base_url is None:
            azure_endpoint = azure_endpoint or os.environ.get("AZURE_OPENAI_ENDPOINT")
            message = "no endpoint: pass azure_endpoint or set AZURE_OPENAI_ENDPOINT"
            base_url = deployment_url(azure_endpoint, "openai", message)
            if azure_deployment is not None:
                beside = base_url
                base_url = f"{base_url}deployments/{azure_deployment}"
        elif azure_endpoint is not None:
            message = "pass only one of base_url and azure_endpoint"
            raise InvalidArgumentError(message)
        super().__init__(
            api_key="" if api_key is None else api_key,
            organization=organization,
            project=project,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            default_query={"api-version": api_version, **(default_query or {})},
            http_client=http_client,
            admin_api_key=admin_api_key,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            preflight=preflight,
            deprecated_models=deprecated_models,
            _strict_response_validation=_strict_response_validation,
        )
        self._beside = beside
        self._deployment = azure_deployment
        self._token = azure_ad_token or azure_ad_token_provider

    def copy(
        self,
        *,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncTokenProvider | None = None,
        api_version: str | None = None,
        **changes: Any,
    ) -> Self:
        """Make a client with some settings changed, as `AsyncOpenAI.copy` does.

        Raises:
            InvalidArgumentError: there are several credentials.
        """
        api_key = changes.get("api_key")
        only_credential(
            needed=False,
            api_key=None if isinstance(api_key, NotGiven) else api_key,
            azure_ad_token=azure_ad_token,
            azure_ad_token_provider=azure_ad_token_provider,
        )
        if api_version is not None:
            query: Query = changes.get("default_query") or {}
            changes["default_query"] = {"api-version": api_version, **query}
        copy = super().copy(**changes)
        token = azure_ad_token or azure_ad_token_provider
        if token is not None or isinstance(api_key, str) or callable(api_key):
            copy._token = token
        return copy

    with_options = copy
