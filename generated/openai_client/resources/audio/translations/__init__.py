from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_translations import AsyncTranslations as AsyncTranslations
    from .translations import Translations as Translations
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncTranslations": ".async_translations",
        "Translations": ".translations",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
