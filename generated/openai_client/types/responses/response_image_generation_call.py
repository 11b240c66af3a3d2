from typing import Literal, Union

from ..._core.models import Model
from .response_image_generation_call_error import ResponseImageGenerationCallError
from .response_image_generation_call_svg_usage import (
    ResponseImageGenerationCallSvgUsage,
)


class ResponseImageGenerationCall(Model):
    """The model generates an image."""

    type: Literal["image_generation_call"]
    """Always `image_generation_call`."""
    id: str
    """Id of the item."""
    result: str | None
    """The image, in base64."""
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    """State of the item."""
    action: Literal["generate", "edit", "auto"] | str | None = None
    """Whether the image was generated or edited."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Background of the image."""
    error: ResponseImageGenerationCallError | None = None
    """Why the call failed, if it did."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    """File format of the image."""
    quality: Union[
        Literal["low", "medium", "high", "xhigh", "max", "auto"],
        str,
        None,
    ] = None
    """Quality of the image."""
    revised_prompt: str | None = None
    """Prompt that was used, as revised by the model."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Size of the image, in pixels."""
    svg_usage: ResponseImageGenerationCallSvgUsage | None = None
    """Token usage of an SVG image."""
