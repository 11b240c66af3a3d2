from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_voice import CustomVoice as Voice
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Voice": ".custom_voice:CustomVoice",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Voice",
]
