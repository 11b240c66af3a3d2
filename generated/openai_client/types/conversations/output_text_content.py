from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.response_output_text import (
        ResponseOutputText as _ResponseOutputText,
    )

    OutputTextContent = _ResponseOutputText
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "OutputTextContent": "..responses.response_output_text:ResponseOutputText",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
