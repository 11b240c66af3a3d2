from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.responses_model import ResponsesModel
from .response_input_item_param import ResponseInputItemParam


class ResponseImageParam(TypedDict, total=False):
    """Handling of images in the context."""

    context_compression: Literal["auto", "enabled", "disabled"] | str
    """Whether images are compressed when the context gets long."""


class ResponseCompactPromptCacheOptionsParam(TypedDict, total=False):
    """Control of prompt caching."""

    mode: Literal["implicit", "explicit"] | str
    """`implicit` (default) places a breakpoint automatically; `explicit` uses only those
    in the input.
    """
    ttl: Literal["30m"]
    """Always `30m`."""


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
