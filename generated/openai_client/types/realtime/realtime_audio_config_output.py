from typing import Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model
from .realtime_audio_formats import RealtimeAudioFormats


class RealtimeVoiceID(Model):
    """A voice of your own."""

    id: str
    """Id of the voice, for example `voice_1234`."""


RealtimeVoice: TypeAlias = Union[
    str,
    Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
    ],
    RealtimeVoiceID,
]
"""A voice by its name, or one of your own by its id."""


class RealtimeAudioConfigOutput(Model):
    """Audio of the model."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    speed: float | None = None
    """Speed of the speech, from 0.25 to 1.5; it may change between turns."""
    voice: RealtimeVoice | None = None
    """Voice of the model. It can't change once the model has spoken."""


Voice = RealtimeVoice
VoiceID = RealtimeVoiceID
