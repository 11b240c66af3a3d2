from typing import Literal

from typing_extensions import TypedDict

from ..shared.voice_param import VoiceParam


class ChatCompletionAudioParam(TypedDict):
    """How a spoken answer sounds, and in what file it comes."""

    voice: VoiceParam
    """The voice that speaks."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str
    """The file format of the audio. A streamed answer comes as `pcm16` only."""
