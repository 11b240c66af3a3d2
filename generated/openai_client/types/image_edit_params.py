from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_edit_params import ImageEditParams as ImageEditParams
    from .images.image_edit_params import ImageEditParams as ImageEditParamsBase
    from .images.image_edit_params import ImageEditParams as ImageEditParamsNonStreaming
    from .images.image_edit_params import ImageEditParams as ImageEditParamsStreaming
    from .images.image_svg_param import ImageSvgParam as Svg
    from .images.image_svg_reasoning_param import ImageSvgReasoningParam as SvgReasoning
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageEditParams": ".images.image_edit_params",
        "ImageEditParamsBase": ".images.image_edit_params:ImageEditParams",
        "ImageEditParamsNonStreaming": ".images.image_edit_params:ImageEditParams",
        "ImageEditParamsStreaming": ".images.image_edit_params:ImageEditParams",
        "Svg": ".images.image_svg_param:ImageSvgParam",
        "SvgReasoning": ".images.image_svg_reasoning_param:ImageSvgReasoningParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "Svg",
    "SvgReasoning",
]
