from typing_extensions import TypedDict

from .realtime_audio_config_input_param import RealtimeAudioConfigInputParam
from .realtime_audio_config_output_param import RealtimeAudioConfigOutputParam


class RealtimeAudioConfigParam(TypedDict, total=False):
    """Audio of a session."""

    input: RealtimeAudioConfigInputParam
    """Audio of the user."""
    output: RealtimeAudioConfigOutputParam
    """Audio of the model."""
