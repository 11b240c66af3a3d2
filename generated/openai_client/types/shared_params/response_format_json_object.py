from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.response_format_json_object_param import (
        ResponseFormatJSONObjectParam as ResponseFormatJSONObject,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ResponseFormatJSONObject": "..shared.response_format_json_object_param:ResponseFormatJSONObjectParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ResponseFormatJSONObject",
]
