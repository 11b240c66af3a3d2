from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...structured.schemas import response_format_of as _response_format_of

    type_to_response_format_param = _response_format_of
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "type_to_response_format_param": "...structured.schemas:response_format_of",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
