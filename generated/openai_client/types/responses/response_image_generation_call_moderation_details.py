from typing import Literal

from ..._core.models import Model


class ResponseImageGenerationCallModerationDetails(Model):
    """Why an image was blocked."""

    categories: list[str]
    """Categories that apply."""
    moderation_stage: Literal["input", "output", "unknown"] | str
    """What was blocked: the input or the output."""
