from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import TypedDict

from .eval_item_param import EvalItemParam


class LabelModelGraderParam(TypedDict):
    """Has a model choose a label; the answer passes if the label is one of those that
    pass.
    """

    name: str
    """What the grader is called in results and formulas."""
    model: str
    """The model that chooses. It has to support structured outputs."""
    input: Iterable[EvalItemParam]
    """The messages that tell the model what to label, and by what rule."""
    labels: Sequence[str]
    """The labels to choose from."""
    passing_labels: Sequence[str]
    """The labels that pass; each is one of `labels`."""
    type: Literal["label_model"]
    """Says that a model chooses a label."""
