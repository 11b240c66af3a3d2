from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .grader_input_item import GraderInputItem
from .grader_inputs import GraderInputs


class EvalItem(Model):
    """A message to a model that grades."""

    role: Literal["user", "assistant", "system", "developer"] | str
    """Who speaks. Models follow `developer` and `system` before `user`."""
    content: GraderInputItem | GraderInputs
    """What is said, in one part or several. Texts may hold `{{…}}`."""
    type: Literal["message"] | None = None
    """Always `message`; may be left out."""


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


Input = EvalItem
InputContent = GraderInputItem


if TYPE_CHECKING:
    from .grader_input_item import (
        GraderInputItemInputImage as _GraderInputItemInputImage,
        GraderInputItemOutputText as _GraderInputItemOutputText,
    )

    InputContentInputImage = _GraderInputItemInputImage
    InputContentOutputText = _GraderInputItemOutputText
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "InputContentInputImage": ".grader_input_item:GraderInputItemInputImage",
        "InputContentOutputText": ".grader_input_item:GraderInputItemOutputText",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
