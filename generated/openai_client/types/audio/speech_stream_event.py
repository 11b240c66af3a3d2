from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .speech_audio_delta_event import SpeechAudioDeltaEvent
from .speech_audio_done_event import SpeechAudioDoneEvent

SpeechStreamEvent: TypeAlias = Annotated[
    Union[SpeechAudioDeltaEvent, SpeechAudioDoneEvent, Unknown],
    Tagged(
        "type",
        {
            "speech.audio.delta": SpeechAudioDeltaEvent,
            "speech.audio.done": SpeechAudioDoneEvent,
        },
    ),
]
"""One event of speech that is heard as it is made."""
