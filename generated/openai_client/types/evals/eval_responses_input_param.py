from typing_extensions import TypeAlias

from .eval_item_reference_param import EvalItemReferenceParam
from .eval_responses_template_param import EvalResponsesTemplateParam

EvalResponsesInputParam: TypeAlias = EvalResponsesTemplateParam | EvalItemReferenceParam
"""Input of the Responses API."""
