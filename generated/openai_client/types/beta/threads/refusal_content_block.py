from typing import Literal

from ...._core.models import Model


class RefusalContentBlock(Model):
    """A refusal of the model."""

    type: Literal["refusal"]
    """Always `refusal`."""
    refusal: str
    """What it says."""
