from typing import Literal

from typing_extensions import Required, TypedDict

from .grader_input_item_param import GraderInputItemParam
from .grader_inputs_param import GraderInputsParam


class EvalItemParam(TypedDict, total=False):
    """A message to a model that grades."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    """Who speaks. Models follow `developer` and `system` before `user`."""
    content: Required[GraderInputItemParam | GraderInputsParam]
    """What is said, in one part or several. Texts may hold `{{…}}`."""
    type: Literal["message"]
    """Always `message`; may be left out."""
