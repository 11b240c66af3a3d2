from typing import Literal, Union

from ..._core.models import Model


class ToolImageGenerationSvgReasoning(Model):
    """Reasoning of the model that writes the SVG."""

    effort: Union[
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"],
        str,
        None,
    ] = None
    """Effort of reasoning. Higher values cost more tokens and time."""
