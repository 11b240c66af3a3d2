from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .image import Image as Image
    from .image_create_variation_params import (
        ImageCreateVariationParams as ImageCreateVariationParams,
    )
    from .image_edit_completed_event import (
        ImageEditCompletedEvent as ImageEditCompletedEvent,
    )
    from .image_edit_params import ImageEditParams as ImageEditParams
    from .image_edit_partial_image_event import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
    from .image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
    from .image_gen_completed_event import (
        ImageGenCompletedEvent as ImageGenCompletedEvent,
    )
    from .image_gen_partial_image_event import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
    from .image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
    from .image_generate_params import ImageGenerateParams as ImageGenerateParams
    from .image_stream_usage import ImageStreamUsage as ImageStreamUsage
    from .image_svg_param import ImageSvgParam as ImageSvgParam
    from .image_svg_reasoning_param import (
        ImageSvgReasoningParam as ImageSvgReasoningParam,
    )
    from .image_svg_usage import ImageSvgUsage as ImageSvgUsage
    from .image_tokens_details import ImageTokensDetails as ImageTokensDetails
    from .image_usage import ImageUsage as ImageUsage
    from .images_response import ImagesResponse as ImagesResponse

__all__ = [
    "Image",
    "ImageCreateVariationParams",
    "ImageEditCompletedEvent",
    "ImageEditParams",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenerateParams",
    "ImageStreamUsage",
    "ImageSvgParam",
    "ImageSvgReasoningParam",
    "ImageSvgUsage",
    "ImageTokensDetails",
    "ImageUsage",
    "ImagesResponse",
]

_SOURCES = {
    "Image": ".image:Image",
    "ImageCreateVariationParams": ".image_create_variation_params:ImageCreateVariationParams",
    "ImageEditCompletedEvent": ".image_edit_completed_event:ImageEditCompletedEvent",
    "ImageEditParams": ".image_edit_params:ImageEditParams",
    "ImageEditPartialImageEvent": ".image_edit_partial_image_event:ImageEditPartialImageEvent",
    "ImageEditStreamEvent": ".image_edit_stream_event:ImageEditStreamEvent",
    "ImageGenCompletedEvent": ".image_gen_completed_event:ImageGenCompletedEvent",
    "ImageGenPartialImageEvent": ".image_gen_partial_image_event:ImageGenPartialImageEvent",
    "ImageGenStreamEvent": ".image_gen_stream_event:ImageGenStreamEvent",
    "ImageGenerateParams": ".image_generate_params:ImageGenerateParams",
    "ImageStreamUsage": ".image_stream_usage:ImageStreamUsage",
    "ImageSvgParam": ".image_svg_param:ImageSvgParam",
    "ImageSvgReasoningParam": ".image_svg_reasoning_param:ImageSvgReasoningParam",
    "ImageSvgUsage": ".image_svg_usage:ImageSvgUsage",
    "ImageTokensDetails": ".image_tokens_details:ImageTokensDetails",
    "ImageUsage": ".image_usage:ImageUsage",
    "ImagesResponse": ".images_response:ImagesResponse",
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
