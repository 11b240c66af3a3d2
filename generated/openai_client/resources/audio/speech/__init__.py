from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_speech import AsyncSpeech as AsyncSpeech
    from .speech import Speech as Speech
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncSpeech": ".async_speech",
        "Speech": ".speech",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
