from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...threads.thread_message_update_params import (
        ThreadMessageUpdateParams as _ThreadMessageUpdateParams,
    )

    MessageUpdateParams = _ThreadMessageUpdateParams
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "MessageUpdateParams": "...threads.thread_message_update_params:ThreadMessageUpdateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
