from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Shaped
from ..graders.label_model_grader import EvalItem
from .eval_simple_message import EvalSimpleMessage

EvalMessage: TypeAlias = Annotated[Union[EvalItem, EvalSimpleMessage], Shaped()]
"""A message to a model."""
