from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.response_input_image import (
        ResponseInputImage as _ResponseInputImage,
    )

    InputImageContent = _ResponseInputImage
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "InputImageContent": "..responses.response_input_image:ResponseInputImage",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
