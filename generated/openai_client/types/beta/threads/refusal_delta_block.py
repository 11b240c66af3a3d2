from typing import Literal

from ...._core.models import Model


class RefusalDeltaBlock(Model):
    """New text of a refusal."""

    index: int
    """Its place in the list."""
    type: Literal["refusal"]
    """Always `refusal`."""
    refusal: str | None = None
    """The text that is new."""
