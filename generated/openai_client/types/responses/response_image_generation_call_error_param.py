from typing_extensions import Required, TypedDict

from .response_image_generation_call_moderation_details_param import (
    ResponseImageGenerationCallModerationDetailsParam,
)


class ResponseImageGenerationCallErrorParam(TypedDict, total=False):
    """Why an image could not be generated."""

    code: Required[str | None]
    """Machine-readable error code."""
    message: Required[str]
    """Human-readable explanation."""
    param: Required[str | None]
    """Parameter at fault."""
    type: Required[str]
    """Kind of error."""
    moderation_details: ResponseImageGenerationCallModerationDetailsParam
    """Details if the image was blocked."""
