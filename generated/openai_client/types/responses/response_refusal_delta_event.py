from typing import Literal

from ..._core.models import Model


class ResponseRefusalDeltaEvent(Model):
    """A piece of a refusal."""

    type: Literal["response.refusal.delta"]
    """Always `response.refusal.delta`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
