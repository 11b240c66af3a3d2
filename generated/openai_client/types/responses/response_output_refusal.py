from typing import Literal

from ..._core.models import Model


class ResponseOutputRefusal(Model):
    """The model refuses."""

    type: Literal["refusal"]
    """Always `refusal`."""
    refusal: str
    """The model's explanation of why it refuses."""
