from ..._core.models import Model
from .transcription import TranscriptionUsageDuration
from .transcription_segment import TranscriptionSegment
from .transcription_word import TranscriptionWord


class TranscriptionVerbose(Model):
    """The text of a recording with the times of its parts."""

    language: str
    """The language spoken, as its English name in lower case."""
    duration: float
    """How long the recording is, in seconds."""
    text: str
    """Everything that was said."""
    words: list[TranscriptionWord] | None = None
    """The words with their times. There if `timestamp_granularities` has `word`."""
    segments: list[TranscriptionSegment] | None = None
    """The segments with their times. There unless words alone were asked for."""
    usage: TranscriptionUsageDuration | None = None
    """What the call cost."""


Usage = TranscriptionUsageDuration
