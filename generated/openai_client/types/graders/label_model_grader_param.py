from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from .grader_inputs_param import GraderInputItemParam, GraderInputsParam


class EvalItemParam(TypedDict, total=False):
    """A message to a model that grades."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    """Who speaks. Models follow `developer` and `system` before `user`."""
    content: Required[GraderInputItemParam | GraderInputsParam]
    """What is said, in one part or several. Texts may hold `{{…}}`."""
    type: Literal["message"]
    """Always `message`; may be left out."""


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


Input = EvalItemParam
InputContent = GraderInputItemParam


if TYPE_CHECKING:
    from .grader_inputs_param import (
        GraderInputItemInputImageParam as _GraderInputItemInputImageParam,
        GraderInputItemOutputTextParam as _GraderInputItemOutputTextParam,
    )

    InputContentInputImage = _GraderInputItemInputImageParam
    InputContentOutputText = _GraderInputItemOutputTextParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "InputContentInputImage": ".grader_inputs_param:GraderInputItemInputImageParam",
        "InputContentOutputText": ".grader_inputs_param:GraderInputItemOutputTextParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
