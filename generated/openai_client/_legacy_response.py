from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.binary import BinaryResponse as _BinaryResponse
    from ._core.responses import RawAPIResponse as _RawAPIResponse

    HttpxBinaryResponseContent = _BinaryResponse
    LegacyAPIResponse = _RawAPIResponse
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "HttpxBinaryResponseContent": "._core.binary:BinaryResponse",
        "LegacyAPIResponse": "._core.responses:RawAPIResponse",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
