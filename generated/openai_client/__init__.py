"""A client for the OpenAI API.

    from openai_client import OpenAI

    client = OpenAI()

Nothing heavy is imported before the first client is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import model_catalogue as model_catalogue
    from . import pagination as pagination
    from . import resources as resources
    from . import types as types
    from ._async_client import AsyncOpenAI as AsyncOpenAI
    from ._async_deployed_client import AsyncAzureOpenAI as AsyncAzureOpenAI
    from ._client import DataResidency as DataResidency, OpenAI as OpenAI
    from ._core.aiohttp_transport import AiohttpTransport as AiohttpTransport
    from ._core.binary import (
        AsyncBinaryResponse as AsyncBinaryResponse,
        BinaryResponse as BinaryResponse,
    )
    from ._core.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseError as APIResponseError,
        APIStatusError as APIStatusError,
        APIStreamError as APIStreamError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ClosedClientError as ClosedClientError,
        ConflictError as ConflictError,
        FileError as FileError,
        InternalServerError as InternalServerError,
        InvalidArgumentError as InvalidArgumentError,
        MissingCredentialsError as MissingCredentialsError,
        NotFoundError as NotFoundError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from ._core.handshake import (
        SyncWebSocketConnectionOptions as SyncWebSocketConnectionOptions,
        WebSocketConnectionOptions as WebSocketConnectionOptions,
    )
    from ._core.http_clients import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from ._core.omit import (
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from ._core.polling import PollTimeoutError as PollTimeoutError
    from ._core.reconnecting import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )
    from ._core.responses import (
        APIResponse as APIResponse,
        AsyncAPIResponse as AsyncAPIResponse,
        RawAPIResponse as RawAPIResponse,
    )
    from ._core.streaming import AsyncStream as AsyncStream, Stream as Stream
    from ._core.timeouts import (
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        Timeout as Timeout,
    )
    from ._core.webhooks import (
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
    )
    from ._core.websocket_errors import (
        MissingPackageError as MissingPackageError,
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from ._core.wire import AsyncTransport as AsyncTransport, Transport as Transport
    from ._deployed_client import AzureOpenAI as AzureOpenAI
    from .model_catalogue._reports import (
        DeprecatedModelError as DeprecatedModelError,
        ModelDeprecationWarning as ModelDeprecationWarning,
        PreflightError as PreflightError,
        PreflightWarning as PreflightWarning,
    )
    from .structured.errors import (
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        LengthFinishReasonError as LengthFinishReasonError,
        OutputError as OutputError,
        OutputValidationError as OutputValidationError,
        RefusalError as RefusalError,
        SchemaError as SchemaError,
    )
    from .structured.tools import (
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
    )
    from ._core.errors import APIResponseError as APIResponseValidationError
    from .types.beta.assistant_event_handler import (
        AssistantEventHandler as AssistantEventHandler,
    )
    from .types.beta.assistant_event_handler import (
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
    )
    from ._async_client import AsyncOpenAI as AsyncClient
    from ._client import OpenAI as Client
    from ._core.aiohttp_transport import AiohttpTransport as DefaultAioHttpClient
    from ._core.http_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpx2Client
    from ._core.http_clients import DefaultHttpxClient as DefaultHttpx2Client
    from ._core.binary import BinaryResponse as HttpxBinaryResponseContent
    from ._core.omit import NOT_GIVEN as NOT_GIVEN
    from . import __version__ as VERSION
    from ._stand_in import as_openai as as_openai
    from ._core.moved import file_from_path as file_from_path
    from ._core.errors import ClientError as OpenAIError
    from ._core.models import Model as BaseModel
    from ._client import ApiKey as _ApiKey
    from ._core.omit import Headers as _Headers
    from ._core.omit import Query as _Query
    from httpx2 import Client as _Client
    from .resources.admin.admin import Admin as _Admin
    from .resources.audio.audio import Audio as _Audio
    from .resources.batches import Batches as _Batches
    from .resources.beta.beta import Beta as _Beta
    from .resources.chat.chat import Chat as _Chat
    from .resources.completions import Completions as _Completions
    from .resources.containers.containers import Containers as _Containers
    from .resources.content_provenance_checks import (
        ContentProvenanceChecks as _ContentProvenanceChecks,
    )
    from .resources.conversations.conversations import Conversations as _Conversations
    from .resources.decisions import Decisions as _Decisions
    from .resources.embeddings import Embeddings as _Embeddings
    from .resources.evals.evals import Evals as _Evals
    from .resources.files import Files as _Files
    from .resources.fine_tuning.fine_tuning import FineTuning as _FineTuning
    from .resources.images import Images as _Images
    from .resources.models import Models as _Models
    from .resources.moderations import Moderations as _Moderations
    from .resources.realtime.realtime import Realtime as _Realtime
    from .resources.responses.responses import Responses as _Responses
    from .resources.safety.safety import Safety as _Safety
    from .resources.skills.skills import Skills as _Skills
    from .resources.uploads.uploads import Uploads as _Uploads
    from .resources.vector_stores.vector_stores import VectorStores as _VectorStores
    from .resources.videos import Videos as _Videos
    from .resources.webhooks.webhooks import Webhooks as _Webhooks

    # What the calls of the package itself are made with.
    api_key: _ApiKey | None
    organization: str | None
    project: str | None
    admin_api_key: str | None
    webhook_secret: str | None
    base_url: str | None
    timeout: float | Timeout | None
    max_retries: int
    deadline: float | None
    default_headers: _Headers | None
    default_query: _Query | None
    http_client: _Client | Transport | None
    admin: _Admin
    audio: _Audio
    batches: _Batches
    beta: _Beta
    chat: _Chat
    completions: _Completions
    containers: _Containers
    content_provenance_checks: _ContentProvenanceChecks
    conversations: _Conversations
    decisions: _Decisions
    embeddings: _Embeddings
    evals: _Evals
    files: _Files
    fine_tuning: _FineTuning
    images: _Images
    models: _Models
    moderations: _Moderations
    realtime: _Realtime
    responses: _Responses
    safety: _Safety
    skills: _Skills
    uploads: _Uploads
    vector_stores: _VectorStores
    videos: _Videos
    webhooks: _Webhooks

else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncOpenAI": "._async_client",
        "AsyncAzureOpenAI": "._async_deployed_client",
        "DataResidency": "._client",
        "OpenAI": "._client",
        "AiohttpTransport": "._core.aiohttp_transport",
        "AsyncBinaryResponse": "._core.binary",
        "BinaryResponse": "._core.binary",
        "APIConnectionError": "._core.errors",
        "APIError": "._core.errors",
        "APIResponseError": "._core.errors",
        "APIStatusError": "._core.errors",
        "APIStreamError": "._core.errors",
        "APITimeoutError": "._core.errors",
        "AuthenticationError": "._core.errors",
        "BadRequestError": "._core.errors",
        "ClosedClientError": "._core.errors",
        "ConflictError": "._core.errors",
        "FileError": "._core.errors",
        "InternalServerError": "._core.errors",
        "InvalidArgumentError": "._core.errors",
        "MissingCredentialsError": "._core.errors",
        "NotFoundError": "._core.errors",
        "PermissionDeniedError": "._core.errors",
        "RateLimitError": "._core.errors",
        "UnprocessableEntityError": "._core.errors",
        "SyncWebSocketConnectionOptions": "._core.handshake",
        "WebSocketConnectionOptions": "._core.handshake",
        "DEFAULT_CONNECTION_LIMITS": "._core.http_clients",
        "DefaultAsyncHttpxClient": "._core.http_clients",
        "DefaultHttpxClient": "._core.http_clients",
        "NotGiven": "._core.omit",
        "Omit": "._core.omit",
        "not_given": "._core.omit",
        "omit": "._core.omit",
        "PollTimeoutError": "._core.polling",
        "ReconnectingEvent": "._core.reconnecting",
        "ReconnectingOverrides": "._core.reconnecting",
        "APIResponse": "._core.responses",
        "AsyncAPIResponse": "._core.responses",
        "RawAPIResponse": "._core.responses",
        "AsyncStream": "._core.streaming",
        "Stream": "._core.streaming",
        "DEFAULT_MAX_RETRIES": "._core.timeouts",
        "DEFAULT_TIMEOUT": "._core.timeouts",
        "Timeout": "._core.timeouts",
        "InvalidWebhookSignatureError": "._core.webhooks",
        "MissingPackageError": "._core.websocket_errors",
        "WebSocketConnectionClosedError": "._core.websocket_errors",
        "WebSocketQueueFullError": "._core.websocket_errors",
        "AsyncTransport": "._core.wire",
        "Transport": "._core.wire",
        "AzureOpenAI": "._deployed_client",
        "DeprecatedModelError": ".model_catalogue._reports",
        "ModelDeprecationWarning": ".model_catalogue._reports",
        "PreflightError": ".model_catalogue._reports",
        "PreflightWarning": ".model_catalogue._reports",
        "ContentFilterFinishReasonError": ".structured.errors",
        "LengthFinishReasonError": ".structured.errors",
        "OutputError": ".structured.errors",
        "OutputValidationError": ".structured.errors",
        "RefusalError": ".structured.errors",
        "SchemaError": ".structured.errors",
        "function_tool": ".structured.tools",
        "pydantic_function_tool": ".structured.tools",
        "APIResponseValidationError": "._core.errors:APIResponseError",
        "AssistantEventHandler": ".types.beta.assistant_event_handler:AssistantEventHandler",
        "AsyncAssistantEventHandler": ".types.beta.assistant_event_handler:AsyncAssistantEventHandler",
        "AsyncClient": "._async_client:AsyncOpenAI",
        "Client": "._client:OpenAI",
        "DefaultAioHttpClient": "._core.aiohttp_transport:AiohttpTransport",
        "DefaultAsyncHttpx2Client": "._core.http_clients:DefaultAsyncHttpxClient",
        "DefaultHttpx2Client": "._core.http_clients:DefaultHttpxClient",
        "HttpxBinaryResponseContent": "._core.binary:BinaryResponse",
        "NOT_GIVEN": "._core.omit:NOT_GIVEN",
        "VERSION": ".:__version__",
        "as_openai": "._stand_in:as_openai",
        "file_from_path": "._core.moved:file_from_path",
        "OpenAIError": "._core.errors:ClientError",
        "BaseModel": "._core.models:Model",
    }
    _export = _lazy(__name__, _SOURCES)[0]

    def __getattr__(name: str) -> object:
        if name in _SETTINGS:
            return None
        if name in _CALLS:
            from ._default import resource_of

            return resource_of(name, _SETTINGS)
        return _export(name)

    def __dir__() -> list[str]:
        return sorted(__all__)


__version__ = "1.0.0"

# A client that is made when the package itself is called has these settings.
_SETTINGS = (
    "api_key",
    "organization",
    "project",
    "admin_api_key",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "deadline",
    "default_headers",
    "default_query",
    "http_client",
)
_CALLS = (
    "admin",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "decisions",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "models",
    "moderations",
    "realtime",
    "responses",
    "safety",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
)

__all__ = [
    "BaseModel",
    "OpenAIError",
    "AsyncOpenAI",
    "AsyncAzureOpenAI",
    "DataResidency",
    "OpenAI",
    "AiohttpTransport",
    "AsyncBinaryResponse",
    "BinaryResponse",
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClosedClientError",
    "ConflictError",
    "FileError",
    "InternalServerError",
    "InvalidArgumentError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
    "SyncWebSocketConnectionOptions",
    "WebSocketConnectionOptions",
    "DEFAULT_CONNECTION_LIMITS",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "NotGiven",
    "Omit",
    "not_given",
    "omit",
    "PollTimeoutError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "APIResponse",
    "AsyncAPIResponse",
    "RawAPIResponse",
    "AsyncStream",
    "Stream",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "Timeout",
    "InvalidWebhookSignatureError",
    "MissingPackageError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "AsyncTransport",
    "Transport",
    "AzureOpenAI",
    "DeprecatedModelError",
    "ModelDeprecationWarning",
    "PreflightError",
    "PreflightWarning",
    "ContentFilterFinishReasonError",
    "LengthFinishReasonError",
    "OutputError",
    "OutputValidationError",
    "RefusalError",
    "SchemaError",
    "function_tool",
    "pydantic_function_tool",
    "APIResponseValidationError",
    "AssistantEventHandler",
    "AsyncAssistantEventHandler",
    "AsyncClient",
    "Client",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultHttpx2Client",
    "HttpxBinaryResponseContent",
    "NOT_GIVEN",
    "VERSION",
    "as_openai",
    "file_from_path",
    "model_catalogue",
    "pagination",
    "resources",
    "types",
]
