from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_create_variation_params import (
        ImageCreateVariationParams as ImageCreateVariationParams,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageCreateVariationParams": ".images.image_create_variation_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageCreateVariationParams",
]
