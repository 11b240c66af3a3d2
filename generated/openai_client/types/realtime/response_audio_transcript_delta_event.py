from typing import Literal

from ..._core.models import Model


class RealtimeResponseAudioTranscriptDeltaEvent(Model):
    """The next piece of the transcript of the audio."""

    type: Literal["response.output_audio_transcript.delta"]
    """Always `response.output_audio_transcript.delta`."""
    content_index: int
    """Index of the part in the item."""
    delta: str
    """The next piece."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""


ResponseAudioTranscriptDeltaEvent = RealtimeResponseAudioTranscriptDeltaEvent
