from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .realtime_audio_config_output_param import RealtimeVoiceParam
from .realtime_audio_formats_param import RealtimeAudioFormatsParam


class RealtimeResponseCreateAudioOutputOutputParam(TypedDict, total=False):
    """Audio of the model."""

    format: RealtimeAudioFormatsParam
    """Format of the audio."""
    voice: RealtimeVoiceParam
    """Voice of the model."""


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """Audio of a response."""

    output: RealtimeResponseCreateAudioOutputOutputParam
    """Audio of the model."""


Output = RealtimeResponseCreateAudioOutputOutputParam
OutputVoice = RealtimeVoiceParam


if TYPE_CHECKING:
    from .realtime_audio_config_output_param import (
        RealtimeVoiceIDParam as _RealtimeVoiceIDParam,
    )

    OutputVoiceID = _RealtimeVoiceIDParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "OutputVoiceID": ".realtime_audio_config_output_param:RealtimeVoiceIDParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
