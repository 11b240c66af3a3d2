from typing import Literal

from ..._core.models import Model
from .eval_completions_message import EvalCompletionsMessage


class EvalCompletionsTemplate(Model):
    """Messages with fields of the data."""

    template: list[EvalCompletionsMessage]
    """The messages."""
    type: Literal["template"]
    """Always `template`."""
