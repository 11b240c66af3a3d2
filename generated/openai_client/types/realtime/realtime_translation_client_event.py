from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .realtime_translation_input_audio_buffer_append_event import (
    RealtimeTranslationInputAudioBufferAppendEvent,
)
from .realtime_translation_session_close_event import (
    RealtimeTranslationSessionCloseEvent,
)
from .realtime_translation_session_update_event import (
    RealtimeTranslationSessionUpdateEvent,
)

RealtimeTranslationClientEvent: TypeAlias = Annotated[
    Union[
        RealtimeTranslationSessionUpdateEvent,
        RealtimeTranslationInputAudioBufferAppendEvent,
        RealtimeTranslationSessionCloseEvent,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "session.update": RealtimeTranslationSessionUpdateEvent,
            "session.input_audio_buffer.append": RealtimeTranslationInputAudioBufferAppendEvent,
            "session.close": RealtimeTranslationSessionCloseEvent,
        },
    ),
]
"""An event of the client."""
