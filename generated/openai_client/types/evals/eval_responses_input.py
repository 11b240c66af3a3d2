from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .eval_item_reference import EvalItemReference
from .eval_responses_template import EvalResponsesTemplate

EvalResponsesInput: TypeAlias = Annotated[
    Union[EvalResponsesTemplate, EvalItemReference, Unknown],
    Tagged(
        "type",
        {"template": EvalResponsesTemplate, "item_reference": EvalItemReference},
    ),
]
"""Input of the Responses API."""
