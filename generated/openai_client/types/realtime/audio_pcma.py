from typing import Literal

from ..._core.models import Model


class AudioPCMA(Model):
    """G.711 A-law."""

    type: Literal["audio/pcma"]
    """Always `audio/pcma`."""
