from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .part_create_params import PartCreateParams as PartCreateParams
    from .upload import Upload as Upload
    from .upload_complete_params import UploadCompleteParams as UploadCompleteParams
    from .upload_create_params import UploadCreateParams as UploadCreateParams
    from .upload_part import UploadPart as UploadPart
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "PartCreateParams": ".part_create_params",
        "Upload": ".upload",
        "UploadCompleteParams": ".upload_complete_params",
        "UploadCreateParams": ".upload_create_params",
        "UploadPart": ".upload_part",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "PartCreateParams",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "UploadPart",
]
