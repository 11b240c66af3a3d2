from __future__ import annotations

import os
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Union

from typing_extensions import Self

from ._core.errors import InvalidArgumentError, MissingCredentialsError
from ._core.keys import check_key
from ._core.omit import Headers, NotGiven, Query, not_given
from ._core.sync_client import SyncClient
from ._core.options import chosen_url, refused, with_header_lines
from ._core.workload import WorkloadIdentity, WorkloadKey
from .model_catalogue._guard import Guard, Guarded, Report, report_of

if TYPE_CHECKING:
    import httpx2

    from ._core.request import Request
    from ._core.timeouts import Timeout
    from ._core.wire import Transport
    from .resources.admin.admin import (
        Admin,
        AdminWithRawResponse,
        AdminWithStreamingResponse,
    )
    from .resources.audio.audio import (
        Audio,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from .resources.batches import (
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from .resources.beta.beta import (
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .resources.chat.chat import (
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .resources.completions import (
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .resources.containers.containers import (
        Containers,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from .resources.content_provenance_checks import (
        ContentProvenanceChecks,
        ContentProvenanceChecksWithRawResponse,
        ContentProvenanceChecksWithStreamingResponse,
    )
    from .resources.conversations.conversations import (
        Conversations,
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
    )
    from .resources.decisions import (
        Decisions,
        DecisionsWithRawResponse,
        DecisionsWithStreamingResponse,
    )
    from .resources.embeddings import (
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .resources.evals.evals import (
        Evals,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from .resources.files import Files, FilesWithRawResponse, FilesWithStreamingResponse
    from .resources.fine_tuning.fine_tuning import (
        FineTuning,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from .resources.images import (
        Images,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from .resources.models import (
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .resources.moderations import (
        Moderations,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )
    from .resources.realtime.realtime import (
        Realtime,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from .resources.responses.responses import (
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from .resources.safety.safety import (
        Safety,
        SafetyWithRawResponse,
        SafetyWithStreamingResponse,
    )
    from .resources.skills.skills import (
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .resources.uploads.uploads import (
        Uploads,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from .resources.vector_stores.vector_stores import (
        VectorStores,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )
    from .resources.videos import (
        Videos,
        VideosWithRawResponse,
        VideosWithStreamingResponse,
    )
    from .resources.webhooks.webhooks import (
        Webhooks,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )

ApiKey = Union[str, Callable[[], str]]

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


class OpenAI(Guarded, SyncClient):
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
        http_client: httpx2.Client | Transport | None = None,
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
                transport.
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
    def admin(self) -> Admin:
        from .resources.admin.admin import Admin

        return Admin(self)

    @cached_property
    def audio(self) -> Audio:
        from .resources.audio.audio import Audio

        return Audio(self)

    @cached_property
    def batches(self) -> Batches:
        from .resources.batches import Batches

        return Batches(self)

    @cached_property
    def beta(self) -> Beta:
        from .resources.beta.beta import Beta

        return Beta(self)

    @cached_property
    def chat(self) -> Chat:
        from .resources.chat.chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        from .resources.completions import Completions

        return Completions(self)

    @cached_property
    def containers(self) -> Containers:
        from .resources.containers.containers import Containers

        return Containers(self)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        from .resources.content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self)

    @cached_property
    def conversations(self) -> Conversations:
        from .resources.conversations.conversations import Conversations

        return Conversations(self)

    @cached_property
    def decisions(self) -> Decisions:
        from .resources.decisions import Decisions

        return Decisions(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        from .resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def evals(self) -> Evals:
        from .resources.evals.evals import Evals

        return Evals(self)

    @cached_property
    def files(self) -> Files:
        from .resources.files import Files

        return Files(self)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        from .resources.fine_tuning.fine_tuning import FineTuning

        return FineTuning(self)

    @cached_property
    def images(self) -> Images:
        from .resources.images import Images

        return Images(self)

    @cached_property
    def models(self) -> Models:
        from .resources.models import Models

        return Models(self)

    @cached_property
    def moderations(self) -> Moderations:
        from .resources.moderations import Moderations

        return Moderations(self)

    @cached_property
    def realtime(self) -> Realtime:
        from .resources.realtime.realtime import Realtime

        return Realtime(self)

    @cached_property
    def responses(self) -> Responses:
        from .resources.responses.responses import Responses

        return Responses(self)

    @cached_property
    def safety(self) -> Safety:
        from .resources.safety.safety import Safety

        return Safety(self)

    @cached_property
    def skills(self) -> Skills:
        from .resources.skills.skills import Skills

        return Skills(self)

    @cached_property
    def uploads(self) -> Uploads:
        from .resources.uploads.uploads import Uploads

        return Uploads(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        from .resources.vector_stores.vector_stores import VectorStores

        return VectorStores(self)

    @cached_property
    def videos(self) -> Videos:
        from .resources.videos import Videos

        return Videos(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        from .resources.webhooks.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same calls; each gives the response with its headers, to be parsed later."""
        return OpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """The same calls; each gives a context manager that hasn't read the body yet."""
        return OpenAIWithStreamingResponse(self)

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
        http_client: httpx2.Client | Transport | NotGiven | None = not_given,
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
        return key.identity if isinstance(key, WorkloadKey) else None

    @workload_identity.setter
    def workload_identity(self, value: WorkloadIdentity) -> None:
        self.api_key = WorkloadKey(value, "https://auth.openai.com/oauth/token")
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

    def _auth_headers(self) -> Headers:
        return self._signed_with(self.api_key, "api_key")

    def _signed_with(self, given: object, name: str) -> Headers:
        key = "" if given is None else check_key(given, name)
        # Some compatible servers want no key: an empty one sends no header.
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        if self.organization:
            headers["OpenAI-Organization"] = self.organization
        if self.project:
            headers["OpenAI-Project"] = self.project
        return headers


class OpenAIWithRawResponse:
    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AdminWithRawResponse:
        return self._client.admin.with_raw_response

    @cached_property
    def audio(self) -> AudioWithRawResponse:
        return self._client.audio.with_raw_response

    @cached_property
    def batches(self) -> BatchesWithRawResponse:
        return self._client.batches.with_raw_response

    @cached_property
    def beta(self) -> BetaWithRawResponse:
        return self._client.beta.with_raw_response

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        return self._client.chat.with_raw_response

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        return self._client.completions.with_raw_response

    @cached_property
    def containers(self) -> ContainersWithRawResponse:
        return self._client.containers.with_raw_response

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithRawResponse:
        return self._client.content_provenance_checks.with_raw_response

    @cached_property
    def conversations(self) -> ConversationsWithRawResponse:
        return self._client.conversations.with_raw_response

    @cached_property
    def decisions(self) -> DecisionsWithRawResponse:
        return self._client.decisions.with_raw_response

    @cached_property
    def embeddings(self) -> EmbeddingsWithRawResponse:
        return self._client.embeddings.with_raw_response

    @cached_property
    def evals(self) -> EvalsWithRawResponse:
        return self._client.evals.with_raw_response

    @cached_property
    def files(self) -> FilesWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def fine_tuning(self) -> FineTuningWithRawResponse:
        return self._client.fine_tuning.with_raw_response

    @cached_property
    def images(self) -> ImagesWithRawResponse:
        return self._client.images.with_raw_response

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        return self._client.models.with_raw_response

    @cached_property
    def moderations(self) -> ModerationsWithRawResponse:
        return self._client.moderations.with_raw_response

    @cached_property
    def realtime(self) -> RealtimeWithRawResponse:
        return self._client.realtime.with_raw_response

    @cached_property
    def responses(self) -> ResponsesWithRawResponse:
        return self._client.responses.with_raw_response

    @cached_property
    def safety(self) -> SafetyWithRawResponse:
        return self._client.safety.with_raw_response

    @cached_property
    def skills(self) -> SkillsWithRawResponse:
        return self._client.skills.with_raw_response

    @cached_property
    def uploads(self) -> UploadsWithRawResponse:
        return self._client.uploads.with_raw_response

    @cached_property
    def vector_stores(self) -> VectorStoresWithRawResponse:
        return self._client.vector_stores.with_raw_response

    @cached_property
    def videos(self) -> VideosWithRawResponse:
        return self._client.videos.with_raw_response

    @cached_property
    def webhooks(self) -> WebhooksWithRawResponse:
        return self._client.webhooks.with_raw_response


class OpenAIWithStreamingResponse:
    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def admin(self) -> AdminWithStreamingResponse:
        return self._client.admin.with_streaming_response

    @cached_property
    def audio(self) -> AudioWithStreamingResponse:
        return self._client.audio.with_streaming_response

    @cached_property
    def batches(self) -> BatchesWithStreamingResponse:
        return self._client.batches.with_streaming_response

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        return self._client.beta.with_streaming_response

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        return self._client.chat.with_streaming_response

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        return self._client.completions.with_streaming_response

    @cached_property
    def containers(self) -> ContainersWithStreamingResponse:
        return self._client.containers.with_streaming_response

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithStreamingResponse:
        return self._client.content_provenance_checks.with_streaming_response

    @cached_property
    def conversations(self) -> ConversationsWithStreamingResponse:
        return self._client.conversations.with_streaming_response

    @cached_property
    def decisions(self) -> DecisionsWithStreamingResponse:
        return self._client.decisions.with_streaming_response

    @cached_property
    def embeddings(self) -> EmbeddingsWithStreamingResponse:
        return self._client.embeddings.with_streaming_response

    @cached_property
    def evals(self) -> EvalsWithStreamingResponse:
        return self._client.evals.with_streaming_response

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def fine_tuning(self) -> FineTuningWithStreamingResponse:
        return self._client.fine_tuning.with_streaming_response

    @cached_property
    def images(self) -> ImagesWithStreamingResponse:
        return self._client.images.with_streaming_response

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        return self._client.models.with_streaming_response

    @cached_property
    def moderations(self) -> ModerationsWithStreamingResponse:
        return self._client.moderations.with_streaming_response

    @cached_property
    def realtime(self) -> RealtimeWithStreamingResponse:
        return self._client.realtime.with_streaming_response

    @cached_property
    def responses(self) -> ResponsesWithStreamingResponse:
        return self._client.responses.with_streaming_response

    @cached_property
    def safety(self) -> SafetyWithStreamingResponse:
        return self._client.safety.with_streaming_response

    @cached_property
    def skills(self) -> SkillsWithStreamingResponse:
        return self._client.skills.with_streaming_response

    @cached_property
    def uploads(self) -> UploadsWithStreamingResponse:
        return self._client.uploads.with_streaming_response

    @cached_property
    def vector_stores(self) -> VectorStoresWithStreamingResponse:
        return self._client.vector_stores.with_streaming_response

    @cached_property
    def videos(self) -> VideosWithStreamingResponse:
        return self._client.videos.with_streaming_response

    @cached_property
    def webhooks(self) -> WebhooksWithStreamingResponse:
        return self._client.webhooks.with_streaming_response
