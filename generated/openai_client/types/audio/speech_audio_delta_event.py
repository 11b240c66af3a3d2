from typing import Literal

from ..._core.models import Model


class SpeechAudioDeltaEvent(Model):
    """The next piece of the audio. The pieces of all events, decoded and joined, are the
    whole file.
    """

    type: Literal["speech.audio.delta"]
    """Tells this event from the others of the stream."""
    audio: str
    """The piece in base64. A piece may end in the middle of an audio frame."""
