from typing import Literal

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
