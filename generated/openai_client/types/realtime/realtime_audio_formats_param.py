from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict


class AudioPCMParam(TypedDict, total=False):
    """16-bit PCM, little-endian, one channel."""

    type: Required[Literal["audio/pcm"]]
    """Always `audio/pcm`."""
    rate: Literal[24000]
    """Samples per second."""


class AudioPCMAParam(TypedDict):
    """G.711 A-law."""

    type: Literal["audio/pcma"]
    """Always `audio/pcma`."""


class AudioPCMUParam(TypedDict):
    """G.711 µ-law."""

    type: Literal["audio/pcmu"]
    """Always `audio/pcmu`."""


RealtimeAudioFormatsParam: TypeAlias = AudioPCMParam | AudioPCMUParam | AudioPCMAParam
"""Format of audio: 16-bit PCM at 24 kHz, or G.711 at 8 kHz."""


AudioPCM = AudioPCMParam
AudioPCMA = AudioPCMAParam
AudioPCMU = AudioPCMUParam
