from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...chatkit.chat_kit_thread_deleted import (
        ChatKitThreadDeleted as _ChatKitThreadDeleted,
    )

    ThreadDeleteResponse = _ChatKitThreadDeleted
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ThreadDeleteResponse": "...chatkit.chat_kit_thread_deleted:ChatKitThreadDeleted",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
