from typing import Union

from typing_extensions import TypeAlias

from .eval_completions_template_param import EvalCompletionsTemplateParam
from .eval_item_reference_param import EvalItemReferenceParam

EvalCompletionsInputParam: TypeAlias = Union[
    EvalCompletionsTemplateParam,
    EvalItemReferenceParam,
]
"""Input of chat completions."""
