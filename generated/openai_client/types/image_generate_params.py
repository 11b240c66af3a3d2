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
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageGenerateParams": ".images.image_generate_params",
        "ImageGenerateParamsBase": ".images.image_generate_params:ImageGenerateParams",
        "ImageGenerateParamsNonStreaming": ".images.image_generate_params:ImageGenerateParams",
        "ImageGenerateParamsStreaming": ".images.image_generate_params:ImageGenerateParams",
        "Svg": ".images.image_svg_param:ImageSvgParam",
        "SvgReasoning": ".images.image_svg_reasoning_param:ImageSvgReasoningParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "Svg",
    "SvgReasoning",
]
