from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .transcription_text_delta_event import TranscriptionTextDeltaEvent
from .transcription_text_done_event import TranscriptionTextDoneEvent
from .transcription_text_segment_event import TranscriptionTextSegmentEvent

TranscriptionStreamEvent: TypeAlias = Annotated[
    Union[
        TranscriptionTextSegmentEvent,
        TranscriptionTextDeltaEvent,
        TranscriptionTextDoneEvent,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "transcript.text.segment": TranscriptionTextSegmentEvent,
            "transcript.text.delta": TranscriptionTextDeltaEvent,
            "transcript.text.done": TranscriptionTextDoneEvent,
        },
    ),
]
"""One event of a transcript that is read as it is written down."""
