from typing import Literal

from ...._core.models import Model


class UsageDecisionsResponseDataResult(Model):
    """Usage of decisions."""

    input_tokens: int
    """Input tokens, cached ones included."""
    num_model_requests: int
    """Number of requests to models."""
    object: Literal["organization.usage.decisions.result"]
    """Always `organization.usage.decisions.result`."""
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


class UsageDecisionsResponseData(Model):
    """Usage in a period."""

    end_time: int
    """End of the period, in Unix seconds. It is not included."""
    object: Literal["bucket"]
    """Always `bucket`."""
    results: list[UsageDecisionsResponseDataResult]
    """Usage in the period, an element for each group."""
    start_time: int
    """Start of the period, in Unix seconds. It is included."""


class UsageDecisionsResponse(Model):
    """A page of the usage of decisions, by time."""

    data: list[UsageDecisionsResponseData]
    """Buckets, the earliest first."""
    has_more: bool
    """Whether another page follows."""
    object: Literal["page"]
    """Always `page`."""
    next_page: str | None = None
    """Token of the next page. Null if there is none."""


Data = UsageDecisionsResponseData
DataResult = UsageDecisionsResponseDataResult
