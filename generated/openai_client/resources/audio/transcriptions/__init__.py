from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_transcriptions import AsyncTranscriptions as AsyncTranscriptions
    from .transcriptions import Transcriptions as Transcriptions
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncTranscriptions": ".async_transcriptions",
        "Transcriptions": ".transcriptions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
