from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .realtime_error_event import RealtimeErrorEvent
from .realtime_translation_input_transcript_delta_event import (
    RealtimeTranslationInputTranscriptDeltaEvent,
)
from .realtime_translation_output_audio_delta_event import (
    RealtimeTranslationOutputAudioDeltaEvent,
)
from .realtime_translation_output_transcript_delta_event import (
    RealtimeTranslationOutputTranscriptDeltaEvent,
)
from .realtime_translation_session_closed_event import (
    RealtimeTranslationSessionClosedEvent,
)
from .realtime_translation_session_created_event import (
    RealtimeTranslationSessionCreatedEvent,
)
from .realtime_translation_session_updated_event import (
    RealtimeTranslationSessionUpdatedEvent,
)

RealtimeTranslationServerEvent: TypeAlias = Annotated[
    Union[
        RealtimeErrorEvent,
        RealtimeTranslationSessionCreatedEvent,
        RealtimeTranslationSessionUpdatedEvent,
        RealtimeTranslationSessionClosedEvent,
        RealtimeTranslationInputTranscriptDeltaEvent,
        RealtimeTranslationOutputTranscriptDeltaEvent,
        RealtimeTranslationOutputAudioDeltaEvent,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "error": RealtimeErrorEvent,
            "session.created": RealtimeTranslationSessionCreatedEvent,
            "session.updated": RealtimeTranslationSessionUpdatedEvent,
            "session.closed": RealtimeTranslationSessionClosedEvent,
            "session.input_transcript.delta": RealtimeTranslationInputTranscriptDeltaEvent,
            "session.output_transcript.delta": RealtimeTranslationOutputTranscriptDeltaEvent,
            "session.output_audio.delta": RealtimeTranslationOutputAudioDeltaEvent,
        },
    ),
]
"""An event of the server."""
