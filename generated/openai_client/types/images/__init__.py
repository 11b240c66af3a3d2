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
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Image": ".image",
        "ImageCreateVariationParams": ".image_create_variation_params",
        "ImageEditCompletedEvent": ".image_edit_completed_event",
        "ImageEditParams": ".image_edit_params",
        "ImageEditPartialImageEvent": ".image_edit_partial_image_event",
        "ImageEditStreamEvent": ".image_edit_stream_event",
        "ImageGenCompletedEvent": ".image_gen_completed_event",
        "ImageGenPartialImageEvent": ".image_gen_partial_image_event",
        "ImageGenStreamEvent": ".image_gen_stream_event",
        "ImageGenerateParams": ".image_generate_params",
        "ImageStreamUsage": ".image_stream_usage",
        "ImageSvgParam": ".image_svg_param",
        "ImageSvgReasoningParam": ".image_svg_reasoning_param",
        "ImageSvgUsage": ".image_svg_usage",
        "ImageTokensDetails": ".image_tokens_details",
        "ImageUsage": ".image_usage",
        "ImagesResponse": ".images_response",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

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
