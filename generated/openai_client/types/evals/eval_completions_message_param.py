from typing_extensions import TypeAlias

from ..graders.label_model_grader_param import EvalItemParam
from ..responses.easy_input_message_param import EasyInputMessageParam

EvalCompletionsMessageParam: TypeAlias = EasyInputMessageParam | EvalItemParam
"""A message to a model."""
