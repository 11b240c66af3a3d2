from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_svg_usage import ImageSvgUsage as SvgUsage
    from .images.image_tokens_details import (
        ImageTokensDetails as UsageInputTokensDetails,
    )
    from .images.image_tokens_details import (
        ImageTokensDetails as UsageOutputTokensDetails,
    )
    from .images.image_usage import ImageUsage as Usage
    from .images.images_response import ImagesResponse as ImagesResponse

__all__ = [
    "ImagesResponse",
    "SvgUsage",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]

_SOURCES = {
    "ImagesResponse": ".images.images_response:ImagesResponse",
    "SvgUsage": ".images.image_svg_usage:ImageSvgUsage",
    "Usage": ".images.image_usage:ImageUsage",
    "UsageInputTokensDetails": ".images.image_tokens_details:ImageTokensDetails",
    "UsageOutputTokensDetails": ".images.image_tokens_details:ImageTokensDetails",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
