from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_voices import AsyncVoices as AsyncVoices
    from .voices import Voices as Voices
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncVoices": ".async_voices",
        "Voices": ".voices",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
