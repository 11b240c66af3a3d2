from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_voice_consents import AsyncVoiceConsents as AsyncVoiceConsents
    from .voice_consents import VoiceConsents as VoiceConsents
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncVoiceConsents": ".async_voice_consents",
        "VoiceConsents": ".voice_consents",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
