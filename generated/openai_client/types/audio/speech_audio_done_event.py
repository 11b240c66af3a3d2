from typing import Literal

from ..._core.models import Model
from .speech_usage import SpeechUsage


class SpeechAudioDoneEvent(Model):
    """All audio has been sent. Nothing comes after it."""

    type: Literal["speech.audio.done"]
    """Tells this event from the others of the stream."""
    usage: SpeechUsage
    """The tokens that the call cost."""
