from typing import Literal

from ..._core.models import Model


class RealtimeTranslationInputAudioBufferAppendEvent(Model):
    """Add audio to translate."""

    type: Literal["session.input_audio_buffer.append"]
    """Always `session.input_audio_buffer.append`."""
    audio: str
    """Base64 of 16-bit PCM at 24 kHz, one channel."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
