from typing import Literal

from .._core.models import Model


class ImageEditPartialImageEvent(Model):
    """An unfinished version of the edited image, good enough to show meanwhile."""

    type: Literal["image_edit.partial_image"]
    """Tells this event from the others of the stream."""
    b64_json: str
    """The unfinished image as a whole file in base64."""
    partial_image_index: int
    """Which of the unfinished versions this is, counted from 0."""
    created_at: int
    """When the event was sent, in seconds since 1970."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height as requested, in pixels."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    """The quality that was asked for."""
    background: Literal["transparent", "opaque", "auto"] | str
    """The background that was asked for."""
    output_format: Literal["png", "webp", "jpeg"] | str
    """The file format of the image."""
