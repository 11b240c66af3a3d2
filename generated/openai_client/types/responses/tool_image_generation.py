from typing import Literal, Union

from ..._core.models import Model
from .tool_image_generation_input_image_mask import ToolImageGenerationInputImageMask
from .tool_image_generation_svg import ToolImageGenerationSvg


class ToolImageGeneration(Model):
    """Lets the model generate images."""

    type: Literal["image_generation"]
    """Always `image_generation`."""
    action: Literal["generate", "edit", "auto"] | str | None = None
    """Whether to generate or edit an image. Default: `auto`."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Background of the image. Default: `auto`."""
    complexity: Literal["low", "medium", "high"] | str | None = None
    """Complexity of an SVG image."""
    frame_count: int | None = None
    """Number of frames of an animation."""
    frame_duration_ms: int | None = None
    """Duration of a frame, in milliseconds."""
    input_fidelity: Literal["high", "low"] | str | None = None
    """How closely the result follows input images, faces above all."""
    input_image_mask: ToolImageGenerationInputImageMask | None = None
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
        None,
    ] = None
    """Image model to use."""
    moderation: Literal["auto", "low"] | str | None = None
    """Strictness of moderation. Default: `auto`."""
    output_compression: int | None = None
    """Compression of the image, in percent. Default: 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    """File format of the image. Default: `png`."""
    partial_images: int | None = None
    """Number of partial images to stream, from 0 to 3. Default: 0."""
    quality: Union[
        Literal["low", "medium", "high", "xhigh", "max", "auto"],
        str,
        None,
    ] = None
    """Quality of the image. Default: `auto`."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    """Size of the image, in pixels. Default: `auto`."""
    svg: ToolImageGenerationSvg | None = None
    """Settings of SVG images."""
