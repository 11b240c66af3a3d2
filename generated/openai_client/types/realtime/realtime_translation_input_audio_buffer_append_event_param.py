from typing import Literal

from typing_extensions import Required, TypedDict


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Add audio to translate."""

    type: Required[Literal["session.input_audio_buffer.append"]]
    """Always `session.input_audio_buffer.append`."""
    audio: Required[str]
    """Base64 of 16-bit PCM at 24 kHz, one channel."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
