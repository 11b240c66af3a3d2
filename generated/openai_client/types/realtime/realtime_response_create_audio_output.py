from typing import TYPE_CHECKING

from ..._core.models import Model
from .realtime_audio_config_output import RealtimeVoice
from .realtime_audio_formats import RealtimeAudioFormats


class RealtimeResponseCreateAudioOutputOutput(Model):
    """Audio of the model."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: RealtimeVoice | None = None
    """Voice of the model."""


class RealtimeResponseCreateAudioOutput(Model):
    """Audio of a response."""

    output: RealtimeResponseCreateAudioOutputOutput | None = None
    """Audio of the model."""


Output = RealtimeResponseCreateAudioOutputOutput
OutputVoice = RealtimeVoice


if TYPE_CHECKING:
    from .realtime_audio_config_output import RealtimeVoiceID as _RealtimeVoiceID

    OutputVoiceID = _RealtimeVoiceID
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "OutputVoiceID": ".realtime_audio_config_output:RealtimeVoiceID",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
