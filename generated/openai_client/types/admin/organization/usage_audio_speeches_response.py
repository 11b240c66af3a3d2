from typing import Annotated, Literal, Union

from ...._core.models import Model, Tagged, Unknown
from .cost_quantity_unit import CostQuantityUnit


class UsageResponseDataResultOrganizationUsageCompletionsResult(Model):
    """Usage of text generation."""

    input_tokens: int
    """Input tokens, cached ones included."""
    num_model_requests: int
    """Number of requests to models."""
    object: Literal["organization.usage.completions.result"]
    """Always `organization.usage.completions.result`."""
    output_tokens: int
    """Output tokens."""
    api_key_id: str | None = None
    """Id of the API key."""
    api_source: Literal["agents_api", "unlabeled"] | str | None = None
    """Part of the API that was used, if grouped by it."""
    batch: bool | None = None
    """Whether batches made the requests, if grouped by it."""
    input_audio_tokens: int | None = None
    """Audio tokens of the input."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens that were written to the 12-hour cache."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens that were written to the 30-minute cache."""
    input_cache_write_tokens: int | None = None
    """Input tokens that were written to the cache."""
    input_cached_audio_tokens: int | None = None
    """Audio tokens of the input that were cached."""
    input_cached_image_tokens: int | None = None
    """Image tokens of the input that were cached."""
    input_cached_text_tokens: int | None = None
    """Text tokens of the input that were cached."""
    input_cached_tokens: int | None = None
    """Input tokens that were cached."""
    input_image_tokens: int | None = None
    """Image tokens of the input."""
    input_text_tokens: int | None = None
    """Text tokens of the input."""
    input_uncached_tokens: int | None = None
    """Input tokens that were not cached."""
    model: str | None = None
    """Model id."""
    output_audio_tokens: int | None = None
    """Audio tokens of the output."""
    output_image_tokens: int | None = None
    """Image tokens of the output."""
    output_text_tokens: int | None = None
    """Text tokens of the output."""
    project_id: str | None = None
    """Id of the project."""
    service_tier: str | None = None
    """Service tier, if grouped by it."""
    user_id: str | None = None
    """Id of the user."""


class UsageResponseDataResultOrganizationUsageEmbeddingsResult(Model):
    """Usage of embeddings."""

    input_tokens: int
    """Input tokens, cached ones included."""
    num_model_requests: int
    """Number of requests to models."""
    object: Literal["organization.usage.embeddings.result"]
    """Always `organization.usage.embeddings.result`."""
    api_key_id: str | None = None
    """Id of the API key."""
    model: str | None = None
    """Model id."""
    project_id: str | None = None
    """Id of the project."""
    user_id: str | None = None
    """Id of the user."""


class UsageResponseDataResultOrganizationUsageModerationsResult(Model):
    """Usage of moderations."""

    input_tokens: int
    """Input tokens, cached ones included."""
    num_model_requests: int
    """Number of requests to models."""
    object: Literal["organization.usage.moderations.result"]
    """Always `organization.usage.moderations.result`."""
    api_key_id: str | None = None
    """Id of the API key."""
    model: str | None = None
    """Model id."""
    project_id: str | None = None
    """Id of the project."""
    user_id: str | None = None
    """Id of the user."""


class UsageResponseDataResultOrganizationUsageImagesResult(Model):
    """Usage of images."""

    images: int
    """Number of images."""
    num_model_requests: int
    """Number of requests to models."""
    object: Literal["organization.usage.images.result"]
    """Always `organization.usage.images.result`."""
    api_key_id: str | None = None
    """Id of the API key."""
    model: str | None = None
    """Model id."""
    project_id: str | None = None
    """Id of the project."""
    size: str | None = None
    """Size of the images, if grouped by it."""
    source: str | None = None
    """What caused the change."""
    user_id: str | None = None
    """Id of the user."""


class UsageResponseDataResultOrganizationUsageAudioSpeechesResult(Model):
    """Usage of speech."""

    characters: int
    """Number of characters."""
    num_model_requests: int
    """Number of requests to models."""
    object: Literal["organization.usage.audio_speeches.result"]
    """Always `organization.usage.audio_speeches.result`."""
    api_key_id: str | None = None
    """Id of the API key."""
    model: str | None = None
    """Model id."""
    project_id: str | None = None
    """Id of the project."""
    user_id: str | None = None
    """Id of the user."""


class UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult(Model):
    """Usage of transcriptions."""

    num_model_requests: int
    """Number of requests to models."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    """Always `organization.usage.audio_transcriptions.result`."""
    seconds: int
    """Seconds of audio."""
    api_key_id: str | None = None
    """Id of the API key."""
    model: str | None = None
    """Model id."""
    project_id: str | None = None
    """Id of the project."""
    user_id: str | None = None
    """Id of the user."""


class UsageResponseDataResultOrganizationUsageVectorStoresResult(Model):
    """Usage of vector stores."""

    object: Literal["organization.usage.vector_stores.result"]
    """Always `organization.usage.vector_stores.result`."""
    usage_bytes: int
    """Storage in bytes."""
    project_id: str | None = None
    """Id of the project."""


class UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    """Usage of the code interpreter."""

    num_sessions: int
    """Number of sessions."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    """Always `organization.usage.code_interpreter_sessions.result`."""
    project_id: str | None = None
    """Id of the project."""


class UsageResponseDataResultOrganizationUsageFileSearchesResult(Model):
    """Usage of file search."""

    num_requests: int
    """Number of calls of the tool."""
    object: Literal["organization.usage.file_searches.result"]
    """Always `organization.usage.file_searches.result`."""
    api_key_id: str | None = None
    """Id of the API key."""
    project_id: str | None = None
    """Id of the project."""
    user_id: str | None = None
    """Id of the user."""
    vector_store_id: str | None = None
    """Id of the vector store, if grouped by it."""


class UsageResponseDataResultOrganizationUsageWebSearchesResult(Model):
    """Usage of web search."""

    num_model_requests: int
    """Number of requests to models."""
    num_requests: int
    """Number of calls of the tool."""
    object: Literal["organization.usage.web_searches.result"]
    """Always `organization.usage.web_searches.result`."""
    api_key_id: str | None = None
    """Id of the API key."""
    api_source: Literal["agents_api", "unlabeled"] | str | None = None
    """Part of the API that was used, if grouped by it."""
    context_level: str | None = None
    """Size of the search context, if grouped by it."""
    model: str | None = None
    """Model id."""
    project_id: str | None = None
    """Id of the project."""
    user_id: str | None = None
    """Id of the user."""


class UsageResponseDataResultOrganizationCostsResultAmount(Model):
    """The cost."""

    currency: str | None = None
    """Currency, such as `usd`."""
    value: float | None = None
    """Amount in the currency."""


class UsageResponseDataResultOrganizationCostsResult(Model):
    """Costs."""

    object: Literal["organization.costs.result"]
    """Always `organization.costs.result`."""
    amount: UsageResponseDataResultOrganizationCostsResultAmount | None = None
    """The cost."""
    api_key_id: str | None = None
    """Id of the API key."""
    api_source: Literal["agents_api", "unlabeled"] | str | None = None
    """Part of the API that was used, if grouped by it."""
    line_item: str | None = None
    """Line item, if grouped by it."""
    project_id: str | None = None
    """Id of the project."""
    quantity: float | None = None
    """Quantity of what was used."""
    quantity_unit: CostQuantityUnit | None = None
    """Unit of the quantity."""
    user_id: str | None = None
    """Id of the user."""


class UsageResponseData(Model):
    """Usage in a period."""

    end_time: int
    """End of the period, in Unix seconds. It is not included."""
    object: Literal["bucket"]
    """Always `bucket`."""
    results: list[
        Annotated[
            Union[
                UsageResponseDataResultOrganizationUsageCompletionsResult,
                UsageResponseDataResultOrganizationUsageEmbeddingsResult,
                UsageResponseDataResultOrganizationUsageModerationsResult,
                UsageResponseDataResultOrganizationUsageImagesResult,
                UsageResponseDataResultOrganizationUsageAudioSpeechesResult,
                UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult,
                UsageResponseDataResultOrganizationUsageVectorStoresResult,
                UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
                UsageResponseDataResultOrganizationUsageFileSearchesResult,
                UsageResponseDataResultOrganizationUsageWebSearchesResult,
                UsageResponseDataResultOrganizationCostsResult,
                Unknown,
            ],
            Tagged(
                "object",
                {
                    "organization.usage.completions.result": UsageResponseDataResultOrganizationUsageCompletionsResult,
                    "organization.usage.embeddings.result": UsageResponseDataResultOrganizationUsageEmbeddingsResult,
                    "organization.usage.moderations.result": UsageResponseDataResultOrganizationUsageModerationsResult,
                    "organization.usage.images.result": UsageResponseDataResultOrganizationUsageImagesResult,
                    "organization.usage.audio_speeches.result": UsageResponseDataResultOrganizationUsageAudioSpeechesResult,
                    "organization.usage.audio_transcriptions.result": UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult,
                    "organization.usage.vector_stores.result": UsageResponseDataResultOrganizationUsageVectorStoresResult,
                    "organization.usage.code_interpreter_sessions.result": UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
                    "organization.usage.file_searches.result": UsageResponseDataResultOrganizationUsageFileSearchesResult,
                    "organization.usage.web_searches.result": UsageResponseDataResultOrganizationUsageWebSearchesResult,
                    "organization.costs.result": UsageResponseDataResultOrganizationCostsResult,
                },
            ),
        ]
    ]
    """Usage in the period, an element for each group."""
    start_time: int
    """Start of the period, in Unix seconds. It is included."""


class UsageResponse(Model):
    """A page of usage or costs, by time."""

    data: list[UsageResponseData]
    """Buckets, the earliest first."""
    has_more: bool
    """Whether another page follows."""
    next_page: str | None
    """Token of the next page. Null if there is none."""
    object: Literal["page"]
    """Always `page`."""


Data = UsageResponseData
DataResultOrganizationCostsResult = UsageResponseDataResultOrganizationCostsResult
DataResultOrganizationCostsResultAmount = (
    UsageResponseDataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult = (
    UsageResponseDataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult = (
    UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult = (
    UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult = (
    UsageResponseDataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult = (
    UsageResponseDataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult = (
    UsageResponseDataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult = (
    UsageResponseDataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult = (
    UsageResponseDataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult = (
    UsageResponseDataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult = (
    UsageResponseDataResultOrganizationUsageWebSearchesResult
)
UsageAudioSpeechesResponse = UsageResponse
