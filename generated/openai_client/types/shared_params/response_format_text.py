from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.response_format_text_param import (
        ResponseFormatTextParam as ResponseFormatText,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ResponseFormatText": "..shared.response_format_text_param:ResponseFormatTextParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ResponseFormatText",
]
