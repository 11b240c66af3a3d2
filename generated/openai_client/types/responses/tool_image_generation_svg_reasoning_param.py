from typing import Literal

from typing_extensions import TypedDict


class ToolImageGenerationSvgReasoningParam(TypedDict, total=False):
    """Reasoning of the model that writes the SVG."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str
    """Effort of reasoning. Higher values cost more tokens and time."""
