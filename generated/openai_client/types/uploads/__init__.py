from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .part_create_params import PartCreateParams as PartCreateParams
    from .upload_part import UploadPart as UploadPart
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "PartCreateParams": ".part_create_params",
        "UploadPart": ".upload_part",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
