from typing import TYPE_CHECKING, Literal

from .._core.models import Model
from .image_edit_completed_event import ImageStreamUsage


class ImageGenCompletedEvent(Model):
    """The finished image. Nothing comes after it."""

    type: Literal["image_generation.completed"]
    """Tells this event from the others of the stream."""
    b64_json: str
    """The finished image file in base64."""
    created_at: int
    """When the event was sent, in seconds since 1970."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height of the image in pixels."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    """How much work went into the image."""
    background: Literal["transparent", "opaque", "auto"] | str
    """What is behind the subject."""
    output_format: Literal["png", "webp", "jpeg"] | str
    """The file format of the image."""
    usage: ImageStreamUsage
    """The tokens that the call cost."""
    safety_identifier: str | None = None
    """Whom the call stood for in checks for misuse, as it was given."""


Usage = ImageStreamUsage


if TYPE_CHECKING:
    from .image_edit_completed_event import ImageTokensDetails as _ImageTokensDetails

    UsageInputTokensDetails = _ImageTokensDetails
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "UsageInputTokensDetails": ".image_edit_completed_event:ImageTokensDetails",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
