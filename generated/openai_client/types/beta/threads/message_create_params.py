from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...threads.thread_message_create_params import (
        ThreadMessageCreateParams as _ThreadMessageCreateParams,
    )

    MessageCreateParams = _ThreadMessageCreateParams
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "MessageCreateParams": "...threads.thread_message_create_params:ThreadMessageCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
