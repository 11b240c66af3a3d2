from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_create_params import FileCreateParams as FileCreateParams
    from .file_deleted import FileDeleted as FileDeleted
    from .file_expiration_after_param import (
        FileExpirationAfterParam as FileExpirationAfterParam,
    )
    from .file_object import FileObject as FileObject
    from .file_purpose import FilePurpose as FilePurpose
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileCreateParams": ".file_create_params",
        "FileDeleted": ".file_deleted",
        "FileExpirationAfterParam": ".file_expiration_after_param",
        "FileObject": ".file_object",
        "FilePurpose": ".file_purpose",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FileCreateParams",
    "FileDeleted",
    "FileExpirationAfterParam",
    "FileObject",
    "FilePurpose",
]
