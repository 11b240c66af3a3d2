from typing import Literal

from ..._core.models import Model


class ConversationItemInputAudioTranscriptionSegment(Model):
    """A segment of the transcript, with its speaker."""

    type: Literal["conversation.item.input_audio_transcription.segment"]
    """Always `conversation.item.input_audio_transcription.segment`."""
    id: str
    """Id of the segment."""
    content_index: int
    """Index of the part in the item."""
    end: float
    """End of the segment, in seconds."""
    item_id: str
    """Id of the item."""
    speaker: str
    """Label of the speaker."""
    start: float
    """Start of the segment, in seconds."""
    text: str
    """The text."""
    event_id: str
    """Id of the event."""
