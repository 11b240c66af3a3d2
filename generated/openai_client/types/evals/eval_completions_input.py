from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .eval_completions_template import EvalCompletionsTemplate
from .eval_item_reference import EvalItemReference

EvalCompletionsInput: TypeAlias = Annotated[
    Union[EvalCompletionsTemplate, EvalItemReference, Unknown],
    Tagged(
        "type",
        {"template": EvalCompletionsTemplate, "item_reference": EvalItemReference},
    ),
]
"""Input of chat completions."""
