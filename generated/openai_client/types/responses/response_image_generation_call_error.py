from ..._core.models import Model
from .response_image_generation_call_moderation_details import (
    ResponseImageGenerationCallModerationDetails,
)


class ResponseImageGenerationCallError(Model):
    """Why an image could not be generated."""

    code: str | None
    """Machine-readable error code."""
    message: str
    """Human-readable explanation."""
    param: str | None
    """Parameter at fault."""
    type: str
    """Kind of error."""
    moderation_details: ResponseImageGenerationCallModerationDetails | None = None
    """Details if the image was blocked."""
