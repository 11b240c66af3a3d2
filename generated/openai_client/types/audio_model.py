from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio.audio_model import AudioModel as AudioModel
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AudioModel": ".audio.audio_model",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "AudioModel",
]
