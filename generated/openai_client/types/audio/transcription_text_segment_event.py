from typing import Literal

from ..._core.models import Model


class TranscriptionTextSegmentEvent(Model):
    """What one speaker said without a break. Sent if `diarized_json` was asked for."""

    type: Literal["transcript.text.segment"]
    """Tells this event from the others of the stream."""
    id: str
    """The segment's id; deltas that belong to it name it as `segment_id`."""
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
