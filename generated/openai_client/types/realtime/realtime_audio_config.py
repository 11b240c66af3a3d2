from ..._core.models import Model
from .realtime_audio_config_input import RealtimeAudioConfigInput
from .realtime_audio_config_output import RealtimeAudioConfigOutput


class RealtimeAudioConfig(Model):
    """Audio of a session."""

    input: RealtimeAudioConfigInput | None = None
    """Audio of the user."""
    output: RealtimeAudioConfigOutput | None = None
    """Audio of the model."""
