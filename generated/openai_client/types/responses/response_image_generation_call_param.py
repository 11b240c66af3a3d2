from typing import Literal

from typing_extensions import Required, TypedDict

from .response_image_generation_call_error_param import (
    ResponseImageGenerationCallErrorParam,
)
from .response_image_generation_call_svg_usage_param import (
    ResponseImageGenerationCallSvgUsageParam,
)


class ResponseImageGenerationCallParam(TypedDict, total=False):
    """The model generates an image."""

    type: Required[Literal["image_generation_call"]]
    """Always `image_generation_call`."""
    id: Required[str]
    """Id of the item."""
    result: Required[str | None]
    """The image, in base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    """State of the item."""
    action: Literal["generate", "edit", "auto"] | str | None
    """Whether the image was generated or edited."""
    background: Literal["transparent", "opaque", "auto"] | str | None
    """Background of the image."""
    error: ResponseImageGenerationCallErrorParam
    """Why the call failed, if it did."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    """File format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None
    """Quality of the image."""
    revised_prompt: str | None
    """Prompt that was used, as revised by the model."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Size of the image, in pixels."""
    svg_usage: ResponseImageGenerationCallSvgUsageParam
    """Token usage of an SVG image."""
