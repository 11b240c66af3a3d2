from typing_extensions import TypedDict

from ..shared.reasoning_effort import ReasoningEffort


class ImageSvgReasoningParam(TypedDict, total=False):
    """How long the model that writes an SVG thinks before it answers."""

    effort: ReasoningEffort
    """How long it thinks. Which values it knows depends on the model."""
