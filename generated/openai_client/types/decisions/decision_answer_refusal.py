from typing import Literal

from ..._core.models import Model


class DecisionAnswerRefusal(Model):
    """The model refuses this question. It may answer the others."""

    name: str | None
    """Name of the question. Null if it has none."""
    type: Literal["refusal"]
    """Always `refusal`."""
