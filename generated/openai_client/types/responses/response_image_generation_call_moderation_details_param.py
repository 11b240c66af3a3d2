from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict


class ResponseImageGenerationCallModerationDetailsParam(TypedDict):
    """Why an image was blocked."""

    categories: Sequence[str]
    """Categories that apply."""
    moderation_stage: Literal["input", "output", "unknown"] | str
    """What was blocked: the input or the output."""
