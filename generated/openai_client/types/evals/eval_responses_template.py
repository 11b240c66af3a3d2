from typing import Literal

from ..._core.models import Model
from .eval_message import EvalMessage


class EvalResponsesTemplate(Model):
    """Messages with fields of the data."""

    template: list[EvalMessage]
    """The messages."""
    type: Literal["template"]
    """Always `template`."""
