from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.response_output_refusal import (
        ResponseOutputRefusal as _ResponseOutputRefusal,
    )

    RefusalContent = _ResponseOutputRefusal
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "RefusalContent": "..responses.response_output_refusal:ResponseOutputRefusal",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
