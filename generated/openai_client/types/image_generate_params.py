from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_generate_params import ImageGenerateParams as ImageGenerateParams
    from .images.image_generate_params import (
        ImageGenerateParams as ImageGenerateParamsBase,
    )
    from .images.image_generate_params import (
        ImageGenerateParams as ImageGenerateParamsNonStreaming,
    )
    from .images.image_generate_params import (
        ImageGenerateParams as ImageGenerateParamsStreaming,
    )
    from .images.image_svg_param import ImageSvgParam as Svg
    from .images.image_svg_reasoning_param import ImageSvgReasoningParam as SvgReasoning

__all__ = [
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "Svg",
    "SvgReasoning",
]

_SOURCES = {
    "ImageGenerateParams": ".images.image_generate_params:ImageGenerateParams",
    "ImageGenerateParamsBase": ".images.image_generate_params:ImageGenerateParams",
    "ImageGenerateParamsNonStreaming": ".images.image_generate_params:ImageGenerateParams",
    "ImageGenerateParamsStreaming": ".images.image_generate_params:ImageGenerateParams",
    "Svg": ".images.image_svg_param:ImageSvgParam",
    "SvgReasoning": ".images.image_svg_reasoning_param:ImageSvgReasoningParam",
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
