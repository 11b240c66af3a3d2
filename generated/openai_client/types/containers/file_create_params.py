from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .container_file_create_params import (
        ContainerFileCreateParams as FileCreateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileCreateParams": ".container_file_create_params:ContainerFileCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "FileCreateParams",
]
