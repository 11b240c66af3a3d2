from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from .eval_completions_message_param import EvalCompletionsMessageParam


class EvalCompletionsTemplateParam(TypedDict):
    """Messages with fields of the data."""

    template: Iterable[EvalCompletionsMessageParam]
    """The messages."""
    type: Literal["template"]
    """Always `template`."""
