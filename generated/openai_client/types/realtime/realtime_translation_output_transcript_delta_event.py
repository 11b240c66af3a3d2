from typing import Literal

from ..._core.models import Model


class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    """The next piece of the transcript of the translation."""

    type: Literal["session.output_transcript.delta"]
    """Always `session.output_transcript.delta`."""
    delta: str
    """The next piece."""
    event_id: str
    """Id of the event."""
    elapsed_ms: int | None = None
    """Where it belongs in the audio, in milliseconds."""
