from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from .eval_message_param import EvalMessageParam


class EvalResponsesTemplateParam(TypedDict):
    """Messages with fields of the data."""

    template: Iterable[EvalMessageParam]
    """The messages."""
    type: Literal["template"]
    """Always `template`."""
