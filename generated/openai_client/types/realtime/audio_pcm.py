from typing import Literal

from ..._core.models import Model


class AudioPCM(Model):
    """16-bit PCM, little-endian, one channel."""

    type: Literal["audio/pcm"]
    """Always `audio/pcm`."""
    rate: Literal[24000] | None = None
    """Samples per second."""
