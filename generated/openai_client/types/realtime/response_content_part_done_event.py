from typing import Literal

from ..._core.models import Model


class RealtimeResponseContentPartDoneEventPart(Model):
    """The part."""

    type: Literal["text", "audio"] | str | None = None
    """Kind of the part."""
    text: str | None = None
    """The text."""
    audio: str | None = None
    """Base64 of the audio."""
    transcript: str | None = None
    """Transcript of the audio."""


class RealtimeResponseContentPartDoneEvent(Model):
    """A part of a message is complete."""

    type: Literal["response.content_part.done"]
    """Always `response.content_part.done`."""
    content_index: int
    """Index of the part in the item."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    part: RealtimeResponseContentPartDoneEventPart
    """The part."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""


Part = RealtimeResponseContentPartDoneEventPart
ResponseContentPartDoneEvent = RealtimeResponseContentPartDoneEvent
