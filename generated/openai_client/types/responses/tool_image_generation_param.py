from typing import Literal, Union

from typing_extensions import Required, TypedDict

from .tool_image_generation_input_image_mask_param import (
    ToolImageGenerationInputImageMaskParam,
)
from .tool_image_generation_svg_param import ToolImageGenerationSvgParam


class ToolImageGenerationParam(TypedDict, total=False):
    """Lets the model generate images."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`."""
    action: Literal["generate", "edit", "auto"] | str
    """Whether to generate or edit an image. Default: `auto`."""
    background: Literal["transparent", "opaque", "auto"] | str
    """Background of the image. Default: `auto`."""
    complexity: Literal["low", "medium", "high"] | str
    """Complexity of an SVG image."""
    frame_count: int
    """Number of frames of an animation."""
    frame_duration_ms: int
    """Duration of a frame, in milliseconds."""
    input_fidelity: Literal["high", "low"] | str | None
    """How closely the result follows input images, faces above all."""
    input_image_mask: ToolImageGenerationInputImageMaskParam
    """Mask for editing: transparent areas are regenerated."""
    model: Union[
        str,
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ],
    ]
    """Image model to use."""
    moderation: Literal["auto", "low"] | str
    """Strictness of moderation. Default: `auto`."""
    output_compression: int
    """Compression of the image, in percent. Default: 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str
    """File format of the image. Default: `png`."""
    partial_images: int
    """Number of partial images to stream, from 0 to 3. Default: 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    """Quality of the image. Default: `auto`."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Size of the image, in pixels. Default: `auto`."""
    svg: ToolImageGenerationSvgParam
    """Settings of SVG images."""
