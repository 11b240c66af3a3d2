from typing import Literal

from ..._core.models import Model


class RealtimeTranslationInputTranscriptDeltaEvent(Model):
    """The next piece of the transcript in the language that is spoken."""

    type: Literal["session.input_transcript.delta"]
    """Always `session.input_transcript.delta`."""
    delta: str
    """The next piece."""
    event_id: str
    """Id of the event."""
    elapsed_ms: int | None = None
    """Where it belongs in the audio, in milliseconds."""
