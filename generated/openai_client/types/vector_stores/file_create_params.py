from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_store_file_create_params import (
        VectorStoreFileCreateParams as FileCreateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileCreateParams": ".vector_store_file_create_params:VectorStoreFileCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FileCreateParams",
]
