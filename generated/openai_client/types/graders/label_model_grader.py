from typing import Literal

from ..._core.models import Model
from .eval_item import EvalItem


class LabelModelGrader(Model):
    """Has a model choose a label; the answer passes if the label is one of those that
    pass.
    """

    name: str
    """What the grader is called in results and formulas."""
    model: str
    """The model that chooses. It has to support structured outputs."""
    input: list[EvalItem]
    """The messages that tell the model what to label, and by what rule."""
    labels: list[str]
    """The labels to choose from."""
    passing_labels: list[str]
    """The labels that pass; each is one of `labels`."""
    type: Literal["label_model"]
    """Says that a model chooses a label."""
