from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files.file_expiration_after_param import (
        FileExpirationAfterParam as ExpiresAfter,
    )
    from .uploads.upload_create_params import UploadCreateParams as UploadCreateParams
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ExpiresAfter": ".files.file_expiration_after_param:FileExpirationAfterParam",
        "UploadCreateParams": ".uploads.upload_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ExpiresAfter",
    "UploadCreateParams",
]
