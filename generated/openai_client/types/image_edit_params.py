from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_edit_params import ImageEditParams as ImageEditParams
    from .images.image_edit_params import ImageEditParams as ImageEditParamsBase
    from .images.image_edit_params import ImageEditParams as ImageEditParamsNonStreaming
    from .images.image_edit_params import ImageEditParams as ImageEditParamsStreaming
    from .images.image_svg_param import ImageSvgParam as Svg
    from .images.image_svg_reasoning_param import ImageSvgReasoningParam as SvgReasoning

__all__ = [
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "Svg",
    "SvgReasoning",
]

_SOURCES = {
    "ImageEditParams": ".images.image_edit_params:ImageEditParams",
    "ImageEditParamsBase": ".images.image_edit_params:ImageEditParams",
    "ImageEditParamsNonStreaming": ".images.image_edit_params:ImageEditParams",
    "ImageEditParamsStreaming": ".images.image_edit_params:ImageEditParams",
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
