from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import TypedDict

from .eval_message_param import EvalMessageParam


class EvalLabelModelGraderParam(TypedDict):
    """Has a model choose a label for each output."""

    name: str
    """Name of the grader."""
    model: str
    """Model that chooses. It has to support structured outputs."""
    input: Iterable[EvalMessageParam]
    """Messages to the model."""
    labels: Sequence[str]
    """Labels to choose from."""
    passing_labels: Sequence[str]
    """Labels that pass."""
    type: Literal["label_model"]
    """Always `label_model`."""
