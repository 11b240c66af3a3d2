from typing import Literal, Union

from typing_extensions import TypeAlias, TypedDict

from .realtime_audio_formats_param import RealtimeAudioFormatsParam


class RealtimeVoiceIDParam(TypedDict):
    """A voice of your own."""

    id: str
    """Id of the voice, for example `voice_1234`."""


RealtimeVoiceParam: TypeAlias = Union[
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
    RealtimeVoiceIDParam,
]
"""A voice by its name, or one of your own by its id."""


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """Audio of the model."""

    format: RealtimeAudioFormatsParam
    """Format of the audio."""
    speed: float
    """Speed of the speech, from 0.25 to 1.5; it may change between turns."""
    voice: RealtimeVoiceParam
    """Voice of the model. It can't change once the model has spoken."""


Voice = RealtimeVoiceParam
VoiceID = RealtimeVoiceIDParam
