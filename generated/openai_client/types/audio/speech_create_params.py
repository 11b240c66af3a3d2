from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.voice_param import VoiceParam
from .speech_model import SpeechModel


class SpeechCreateParams(TypedDict, total=False):
    """What to say, in which voice."""

    input: Required[str]
    """The text to speak, up to 4,096 characters."""
    model: Required[SpeechModel]
    """The model that speaks."""
    voice: Required[VoiceParam]
    """The voice that speaks; a built-in one by its name, or one that was made for you by
    its id. The models of this call also know `fable`, `nova` and `onyx`; `tts-1` and
    `tts-1-hd` lack some of the newer voices.
    """
    instructions: str
    """How to speak: mood, accent, pace and so on, in words, up to 4,096 characters.
    `tts-1` and `tts-1-hd` don't follow it.
    """
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str
    """The audio format. `pcm` is bare samples, 24,000 a second, 16 bits, signed,
    little-endian, one channel; with `wav` it is the quickest to start playing.
    """
    speed: float
    """How fast to speak, as a multiple of the voice's usual speed."""
    stream_format: Literal["sse", "audio"] | str
    """How the audio arrives: `audio` as a file that can be played while it comes in, `sse`
    as events with base64 in them and the tokens used at the end. `tts-1` and `tts-1-hd`
    don't know `sse`.
    """
