from typing import Literal

from ..._core.models import Model


class AudioPCMU(Model):
    """G.711 µ-law."""

    type: Literal["audio/pcmu"]
    """Always `audio/pcmu`."""
