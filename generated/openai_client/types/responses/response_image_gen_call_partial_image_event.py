from typing import Literal

from ..._core.models import Model


class ResponseImageGenCallPartialImageEvent(Model):
    """A partial image."""

    type: Literal["response.image_generation_call.partial_image"]
    """Always `response.image_generation_call.partial_image`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    partial_image_b64: str
    """The partial image, in base64."""
    partial_image_index: int
    """Index of the partial image, from 0."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
    background: str | None = None
    """Background of the image."""
    output_format: str | None = None
    """File format of the image."""
    quality: str | None = None
    """Quality of the image."""
    size: str | None = None
    """Size of the image, in pixels."""
