from typing_extensions import TypedDict

from .tool_image_generation_svg_reasoning_param import (
    ToolImageGenerationSvgReasoningParam,
)


class ToolImageGenerationSvgParam(TypedDict, total=False):
    """Settings of SVG images."""

    model: str
    """Model that writes the SVG."""
    reasoning: ToolImageGenerationSvgReasoningParam | None
    """Reasoning of that model."""
