from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.responses_model import ResponsesModel
from .response_compact_prompt_cache_options_param import (
    ResponseCompactPromptCacheOptionsParam,
)
from .response_image_param import ResponseImageParam
from .response_input_item_param import ResponseInputItemParam


class ResponseCompactParams(TypedDict, total=False):
    """Request to compact a context."""

    model: Required[ResponsesModel | None]
    """Model that compacts the context."""
    image: ResponseImageParam
    """Handling of images in the context."""
    input: str | Iterable[ResponseInputItemParam] | None
    """Context to compact: text or a list of items."""
    instructions: str | None
    """System message of the context."""
    previous_response_id: str | None
    """Id of the response whose context is compacted."""
    prompt_cache_key: str | None
    """Key that groups similar requests, so that they share cached prefixes."""
    prompt_cache_options: ResponseCompactPromptCacheOptionsParam | None
    """Control of prompt caching."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    """Deprecated. How long cached prefixes are kept."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | str | None
    """Processing tier."""


Image = ResponseImageParam
PromptCacheOptions = ResponseCompactPromptCacheOptionsParam
