from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio.audio_response_format import AudioResponseFormat as AudioResponseFormat
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AudioResponseFormat": ".audio.audio_response_format",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "AudioResponseFormat",
]
