from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...threads.message_text import MessageText as _MessageText

    Text = _MessageText
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "Text": "...threads.message_text:MessageText",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
