from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Union

from typing_extensions import Self

from ._core.async_client import AsyncClient
from ._core.errors import InvalidArgumentError, MissingCredentialsError
from ._core.keys import acheck_key
from ._core.omit import Headers, NotGiven, Query, not_given
from ._core.options import chosen_url, refused, with_header_lines
from ._core.workload import AsyncWorkloadKey, WorkloadIdentity
from .model_catalogue._guard import Guard, Guarded, Report, report_of

if TYPE_CHECKING:
    import httpx2

    from ._core.request import Request
    from ._core.timeouts import Timeout
    from ._core.wire import AsyncTransport
    from .resources.admin.async_admin import (
        AsyncAdmin,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from .resources.audio.async_audio import (
        AsyncAudio,
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
    )
    from .resources.async_batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
    )
    from .resources.beta.async_beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
    )
    from .resources.chat.async_chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
    )
    from .resources.async_completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
    )
    from .resources.containers.async_containers import (
        AsyncContainers,
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
    )
    from .resources.async_content_provenance_checks import (
        AsyncContentProvenanceChecks,
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
    )
    from .resources.conversations.async_conversations import (
        AsyncConversations,
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
    )
    from .resources.async_decisions import (
        AsyncDecisions,
        AsyncDecisionsWithRawResponse,
        AsyncDecisionsWithStreamingResponse,
    )
    from .resources.async_embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
    )
    from .resources.evals.async_evals import (
        AsyncEvals,
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
    )
    from .resources.async_files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
    )
    from .resources.fine_tuning.async_fine_tuning import (
        AsyncFineTuning,
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
    )
    from .resources.async_images import (
        AsyncImages,
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
    )
    from .resources.async_models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
    )
    from .resources.async_moderations import (
        AsyncModerations,
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
    )
    from .resources.realtime.async_realtime import (
        AsyncRealtime,
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
    )
    from .resources.responses.async_responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
    )
    from .resources.safety.async_safety import (
        AsyncSafety,
        AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse,
    )
    from .resources.skills.async_skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
    )
    from .resources.uploads.async_uploads import (
        AsyncUploads,
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
    )
    from .resources.vector_stores.async_vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
    )
    from .resources.async_videos import (
        AsyncVideos,
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
    )
    from .resources.webhooks.async_webhooks import (
        AsyncWebhooks,
        AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse,
    )

ApiKey = Union[str, Callable[[], Union[str, Awaitable[str]]]]

BASE_URL = "https://api.openai.com/v1"
NO_KEY = "no API key: pass api_key or set OPENAI_API_KEY"
DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
DATA_RESIDENCY = {
    "global": "https://api.openai.com/v1",
    "us": "https://us.api.openai.com/v1",
    "eu": "https://eu.api.openai.com/v1",
    "ae": "https://ae.api.openai.com/v1",
    "au": "https://au.api.openai.com/v1",
    "in": "https://in.api.openai.com/v1",
    "jp": "https://jp.api.openai.com/v1",
}


class AsyncOpenAI(Guarded, AsyncClient):
    """Text, images, speech and embeddings by OpenAI's models

    When the server refuses a call, `error.parse(ErrorResponse)` reads what it says.
    """

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
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
        data_residency: DataResidency | None = None,
        workload_identity: WorkloadIdentity | None = None,
        provider: object | None = None,
        preflight: Report | NotGiven = not_given,
        deprecated_models: Report | NotGiven = not_given,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Make a client; it keeps its connections open until it is closed.

        Args:
            api_key: the key, or a function that gives it anew for each attempt; left
                out, it comes from the environment: OPENAI_API_KEY.
            organization: sent as the header OpenAI-Organization; left out, it comes
                from the environment: OPENAI_ORG_ID.
            project: sent as the header OpenAI-Project; left out, it comes from the
                environment: OPENAI_PROJECT_ID.
            base_url: where the API is, for a compatible server; left out, it comes from
                the environment: OPENAI_BASE_URL.
            timeout: seconds that connecting, sending and each wait for data may take in
                one attempt, a `Timeout` for each apart, or None for no limit. An answer
                that comes in small pieces may take any time: `deadline` bounds it.
            max_retries: how often a failed attempt is repeated.
            deadline: seconds that a whole call may take with all its attempts.
            default_headers: headers of every request.
            default_query: query parameters of every request.
            http_client: an httpx2 client of your own, for proxies or mocks, or a
                transport such as `AiohttpTransport`, which is much faster.
            admin_api_key: the key of calls that administer an organization; left out,
                it comes from the environment: OPENAI_ADMIN_KEY.
            webhook_secret: the secret by which messages to your server are signed; left
                out, it comes from the environment: OPENAI_WEBHOOK_SECRET.
            websocket_base_url: where websockets are opened, if not under the base URL.
            data_residency: the region where data stays, in place of a base URL.
            workload_identity: who a workload is and what proves it, for a key that is
                fetched.
            provider: never given; only for code that comes from another client.
            preflight: what becomes of a request that breaks a rule of its model:
                "warn" says so before it is sent, "error" keeps it from being sent.
                Left out, it is "warn" on the API's own servers and "off" on others.
            deprecated_models: what becomes of a request to a model that is shut down,
                or will be: "warn" says so once for each model. Left out, as above.
            _strict_response_validation: whether a response that differs from its
                description is an error.
            _enforce_credentials: whether a key is asked for already here, and not by the
                first call that needs one.

        Raises:
            MissingCredentialsError: no key is given, neither here nor in the environment.
        """
        if admin_api_key is None:
            admin_api_key = os.environ.get("OPENAI_ADMIN_KEY") or None
        self.admin_api_key = admin_api_key
        if webhook_secret is None:
            webhook_secret = os.environ.get("OPENAI_WEBHOOK_SECRET") or None
        self.webhook_secret = webhook_secret
        self.websocket_base_url = websocket_base_url
        base_url = chosen_url(
            "data_residency",
            data_residency,
            DATA_RESIDENCY,
            base_url,
            websocket_base_url=websocket_base_url,
        )
        refused(
            "provider",
            provider,
            "pass base_url and api_key of the provider, or use AzureOpenAI",
        )
        if api_key is None and workload_identity is None:
            api_key = os.environ.get("OPENAI_API_KEY") or None
        known = (api_key, admin_api_key, workload_identity)
        if _enforce_credentials and all(key is None for key in known):
            raise MissingCredentialsError(NO_KEY)
        self.api_key: ApiKey | None = api_key
        if organization is None:
            organization = os.environ.get("OPENAI_ORG_ID")
        self.organization = organization
        if project is None:
            project = os.environ.get("OPENAI_PROJECT_ID")
        self.project = project
        if base_url is None:
            base_url = os.environ.get("OPENAI_BASE_URL", "").strip()
        lines = os.environ.get("OPENAI_CUSTOM_HEADERS")
        default_headers = with_header_lines(lines, default_headers)
        super().__init__(
            base_url=base_url or BASE_URL,
            default_headers=default_headers,
            default_query=default_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            http_client=http_client,
            package=__package__ or "openai_client",
            user_agent="openai_client/1.0.0",
            log_env="OPENAI_LOG",
        )
        self._settings.strict = _strict_response_validation
        if isinstance(preflight, NotGiven):
            preflight = report_of("OPENAI_PREFLIGHT")
        if isinstance(deprecated_models, NotGiven):
            deprecated_models = report_of("OPENAI_DEPRECATED_MODELS")
        self._settings.review = Guard(preflight, deprecated_models)
        if workload_identity is not None:
            if api_key is not None:
                raise InvalidArgumentError("pass either api_key or workload_identity")
            self.workload_identity = workload_identity

    @cached_property
    def admin(self) -> AsyncAdmin:
        from .resources.admin.async_admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def audio(self) -> AsyncAudio:
        from .resources.audio.async_audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def batches(self) -> AsyncBatches:
        from .resources.async_batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def beta(self) -> AsyncBeta:
        from .resources.beta.async_beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def chat(self) -> AsyncChat:
        from .resources.chat.async_chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        from .resources.async_completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def containers(self) -> AsyncContainers:
        from .resources.containers.async_containers import AsyncContainers

        return AsyncContainers(self)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        from .resources.async_content_provenance_checks import (
            AsyncContentProvenanceChecks,
        )

        return AsyncContentProvenanceChecks(self)

    @cached_property
    def conversations(self) -> AsyncConversations:
        from .resources.conversations.async_conversations import AsyncConversations

        return AsyncConversations(self)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        from .resources.async_decisions import AsyncDecisions

        return AsyncDecisions(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        from .resources.async_embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def evals(self) -> AsyncEvals:
        from .resources.evals.async_evals import AsyncEvals

        return AsyncEvals(self)

    @cached_property
    def files(self) -> AsyncFiles:
        from .resources.async_files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        from .resources.fine_tuning.async_fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def images(self) -> AsyncImages:
        from .resources.async_images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .resources.async_models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def moderations(self) -> AsyncModerations:
        from .resources.async_moderations import AsyncModerations

        return AsyncModerations(self)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        from .resources.realtime.async_realtime import AsyncRealtime

        return AsyncRealtime(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        from .resources.responses.async_responses import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def safety(self) -> AsyncSafety:
        from .resources.safety.async_safety import AsyncSafety

        return AsyncSafety(self)

    @cached_property
    def skills(self) -> AsyncSkills:
        from .resources.skills.async_skills import AsyncSkills

        return AsyncSkills(self)

    @cached_property
    def uploads(self) -> AsyncUploads:
        from .resources.uploads.async_uploads import AsyncUploads

        return AsyncUploads(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        from .resources.vector_stores.async_vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)

    @cached_property
    def videos(self) -> AsyncVideos:
        from .resources.async_videos import AsyncVideos

        return AsyncVideos(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        from .resources.webhooks.async_webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same calls; each gives the response with its headers, to be parsed later."""
        return AsyncOpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same calls; each gives a context manager that hasn't read the body yet."""
        return AsyncOpenAIWithStreamingResponse(self)

    def copy(
        self,
        *,
        api_key: ApiKey | NotGiven | None = not_given,
        organization: str | None | NotGiven = not_given,
        project: str | None | NotGiven = not_given,
        base_url: str | httpx2.URL | NotGiven | None = not_given,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_retries: int | NotGiven | None = not_given,
        deadline: float | None | NotGiven = not_given,
        default_headers: Headers | NotGiven | None = not_given,
        set_default_headers: Headers | NotGiven | None = not_given,
        default_query: Query | NotGiven | None = not_given,
        set_default_query: Query | NotGiven | None = not_given,
        http_client: httpx2.AsyncClient | AsyncTransport | NotGiven | None = not_given,
        admin_api_key: str | NotGiven | None = not_given,
        webhook_secret: str | NotGiven | None = not_given,
        websocket_base_url: str | httpx2.URL | NotGiven | None = not_given,
        data_residency: DataResidency | NotGiven | None = not_given,
        workload_identity: WorkloadIdentity | NotGiven | None = not_given,
        provider: object | NotGiven | None = not_given,
        preflight: Report | NotGiven = not_given,
        deprecated_models: Report | NotGiven = not_given,
        _enforce_credentials: bool | None = None,
    ) -> Self:
        """Make a client with some settings changed; it shares this one's connections.

        `default_headers` and `default_query` are added to what there is already;
        `set_default_headers` and `set_default_query` replace it. None changes nothing,
        but for `timeout` and `deadline`, where it means no limit.
        """
        base_url = chosen_url(
            "data_residency",
            data_residency,
            DATA_RESIDENCY,
            base_url,
            websocket_base_url=websocket_base_url,
        )
        refused(
            "provider",
            provider,
            "pass base_url and api_key of the provider, or use AzureOpenAI",
        )
        copy = self._copy(
            api_key=api_key,
            organization=organization,
            project=project,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            http_client=http_client,
            admin_api_key=admin_api_key,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            workload_identity=workload_identity,
            preflight=preflight,
            deprecated_models=deprecated_models,
        )
        if _enforce_credentials and copy.api_key is None:
            raise MissingCredentialsError(NO_KEY)
        return copy

    with_options = copy

    @property
    def workload_identity(self) -> WorkloadIdentity | None:
        """Who the client is, if its key is fetched."""
        key = self.api_key
        return key.identity if isinstance(key, AsyncWorkloadKey) else None

    @workload_identity.setter
    def workload_identity(self, value: WorkloadIdentity) -> None:
        self.api_key = AsyncWorkloadKey(value, "https://auth.openai.com/oauth/token")
        self._settings.renew_key = self.api_key.forget

    def _sign(self, request: Request) -> Any:
        given = self._settings.gives_header(request, "authorization")
        if request.security and ("admin",) in request.security:
            if self.admin_api_key is None and not given:
                raise MissingCredentialsError("this call needs admin_api_key")
            return self._signed_with(self.admin_api_key, "admin_api_key")
        if self.api_key is None and not given:
            raise MissingCredentialsError(NO_KEY)
        return self._auth_headers()

    async def _auth_headers(self) -> Headers:
        return await self._signed_with(self.api_key, "api_key")

    async def _signed_with(self, given: object, name: str) -> Headers:
        key = "" if given is None else await acheck_key(given, name)
        # Some compatible servers want no key: an empty one sends no header.
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        if self.organization:
            headers["OpenAI-Organization"] = self.organization
        if self.project:
            headers["OpenAI-Project"] = self.project
        return headers


class AsyncOpenAIWithRawResponse:
    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AsyncAdminWithRawResponse:
        return self._client.admin.with_raw_response

    @cached_property
    def audio(self) -> AsyncAudioWithRawResponse:
        return self._client.audio.with_raw_response

    @cached_property
    def batches(self) -> AsyncBatchesWithRawResponse:
        return self._client.batches.with_raw_response

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        return self._client.beta.with_raw_response

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        return self._client.chat.with_raw_response

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        return self._client.completions.with_raw_response

    @cached_property
    def containers(self) -> AsyncContainersWithRawResponse:
        return self._client.containers.with_raw_response

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithRawResponse:
        return self._client.content_provenance_checks.with_raw_response

    @cached_property
    def conversations(self) -> AsyncConversationsWithRawResponse:
        return self._client.conversations.with_raw_response

    @cached_property
    def decisions(self) -> AsyncDecisionsWithRawResponse:
        return self._client.decisions.with_raw_response

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        return self._client.embeddings.with_raw_response

    @cached_property
    def evals(self) -> AsyncEvalsWithRawResponse:
        return self._client.evals.with_raw_response

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse:
        return self._client.fine_tuning.with_raw_response

    @cached_property
    def images(self) -> AsyncImagesWithRawResponse:
        return self._client.images.with_raw_response

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        return self._client.models.with_raw_response

    @cached_property
    def moderations(self) -> AsyncModerationsWithRawResponse:
        return self._client.moderations.with_raw_response

    @cached_property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        return self._client.realtime.with_raw_response

    @cached_property
    def responses(self) -> AsyncResponsesWithRawResponse:
        return self._client.responses.with_raw_response

    @cached_property
    def safety(self) -> AsyncSafetyWithRawResponse:
        return self._client.safety.with_raw_response

    @cached_property
    def skills(self) -> AsyncSkillsWithRawResponse:
        return self._client.skills.with_raw_response

    @cached_property
    def uploads(self) -> AsyncUploadsWithRawResponse:
        return self._client.uploads.with_raw_response

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse:
        return self._client.vector_stores.with_raw_response

    @cached_property
    def videos(self) -> AsyncVideosWithRawResponse:
        return self._client.videos.with_raw_response

    @cached_property
    def webhooks(self) -> AsyncWebhooksWithRawResponse:
        return self._client.webhooks.with_raw_response


class AsyncOpenAIWithStreamingResponse:
    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AsyncAdminWithStreamingResponse:
        return self._client.admin.with_streaming_response

    @cached_property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        return self._client.audio.with_streaming_response

    @cached_property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        return self._client.batches.with_streaming_response

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        return self._client.beta.with_streaming_response

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        return self._client.chat.with_streaming_response

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        return self._client.completions.with_streaming_response

    @cached_property
    def containers(self) -> AsyncContainersWithStreamingResponse:
        return self._client.containers.with_streaming_response

    @cached_property
    def content_provenance_checks(
        self,
    ) -> AsyncContentProvenanceChecksWithStreamingResponse:
        return self._client.content_provenance_checks.with_streaming_response

    @cached_property
    def conversations(self) -> AsyncConversationsWithStreamingResponse:
        return self._client.conversations.with_streaming_response

    @cached_property
    def decisions(self) -> AsyncDecisionsWithStreamingResponse:
        return self._client.decisions.with_streaming_response

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        return self._client.embeddings.with_streaming_response

    @cached_property
    def evals(self) -> AsyncEvalsWithStreamingResponse:
        return self._client.evals.with_streaming_response

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse:
        return self._client.fine_tuning.with_streaming_response

    @cached_property
    def images(self) -> AsyncImagesWithStreamingResponse:
        return self._client.images.with_streaming_response

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        return self._client.models.with_streaming_response

    @cached_property
    def moderations(self) -> AsyncModerationsWithStreamingResponse:
        return self._client.moderations.with_streaming_response

    @cached_property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        return self._client.realtime.with_streaming_response

    @cached_property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        return self._client.responses.with_streaming_response

    @cached_property
    def safety(self) -> AsyncSafetyWithStreamingResponse:
        return self._client.safety.with_streaming_response

    @cached_property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        return self._client.skills.with_streaming_response

    @cached_property
    def uploads(self) -> AsyncUploadsWithStreamingResponse:
        return self._client.uploads.with_streaming_response

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse:
        return self._client.vector_stores.with_streaming_response

    @cached_property
    def videos(self) -> AsyncVideosWithStreamingResponse:
        return self._client.videos.with_streaming_response

    @cached_property
    def webhooks(self) -> AsyncWebhooksWithStreamingResponse:
        return self._client.webhooks.with_streaming_response
