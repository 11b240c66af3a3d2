from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .uploads.upload_complete_params import (
        UploadCompleteParams as UploadCompleteParams,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "UploadCompleteParams": ".uploads.upload_complete_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "UploadCompleteParams",
]
