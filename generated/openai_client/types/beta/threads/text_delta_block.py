from typing import Literal

from ...._core.models import Model
from .text_delta import TextDelta


class TextDeltaBlock(Model):
    """New text of a part."""

    index: int
    """Its place in the list."""
    type: Literal["text"]
    """Always `text`."""
    text: TextDelta | None = None
    """What is new."""
