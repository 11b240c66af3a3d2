from ..._core.models import Model
from .transcription_segment import TranscriptionSegment


class TranslationVerbose(Model):
    """The English text of a recording with the times of its parts."""

    language: str
    """The language of the text, which is always `english`."""
    duration: float
    """How long the recording is, in seconds."""
    text: str
    """Everything that was said, in English."""
    segments: list[TranscriptionSegment] | None = None
    """The segments with their times."""
