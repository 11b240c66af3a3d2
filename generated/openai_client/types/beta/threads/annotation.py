from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...threads.message_annotation import MessageAnnotation as _MessageAnnotation

    Annotation = _MessageAnnotation
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "Annotation": "...threads.message_annotation:MessageAnnotation",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
