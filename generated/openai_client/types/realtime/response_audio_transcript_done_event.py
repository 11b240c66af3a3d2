from typing import Literal

from ..._core.models import Model


class RealtimeResponseAudioTranscriptDoneEvent(Model):
    """The transcript of the audio is complete."""

    type: Literal["response.output_audio_transcript.done"]
    """Always `response.output_audio_transcript.done`."""
    content_index: int
    """Index of the part in the item."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    transcript: str
    """The transcript."""
    event_id: str
    """Id of the event."""


ResponseAudioTranscriptDoneEvent = RealtimeResponseAudioTranscriptDoneEvent
