from typing_extensions import TypeAlias

from ..graders.label_model_grader_param import EvalItemParam
from .eval_simple_message_param import EvalSimpleMessageParam

EvalMessageParam: TypeAlias = EvalItemParam | EvalSimpleMessageParam
"""A message to a model."""
