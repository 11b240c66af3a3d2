from ..._core.models import Model
from .tool_image_generation_svg_reasoning import ToolImageGenerationSvgReasoning


class ToolImageGenerationSvg(Model):
    """Settings of SVG images."""

    model: str | None = None
    """Model that writes the SVG."""
    reasoning: ToolImageGenerationSvgReasoning | None = None
    """Reasoning of that model."""
