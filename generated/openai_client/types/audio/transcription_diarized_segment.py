from typing import Literal

from ..._core.models import Model


class TranscriptionDiarizedSegment(Model):
    """What one speaker said without a break."""

    type: Literal["transcript.text.segment"]
    """The same tag as that of the stream's event with this content."""
    id: str
    """The segment's id, unique in this transcript."""
    speaker: str
    """Who speaks, one of `known_speaker_names`, or else a letter (`A`, `B` …) that stays
    with the speaker.
    """
    start: float
    """When the segment begins, in seconds from the start of the recording."""
    end: float
    """When the segment ends, in seconds from the start of the recording."""
    text: str
    """What was said in it."""
