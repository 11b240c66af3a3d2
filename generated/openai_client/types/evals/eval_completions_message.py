from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Shaped
from ..graders.label_model_grader import EvalItem
from ..responses.easy_input_message import EasyInputMessage

EvalCompletionsMessage: TypeAlias = Annotated[
    Union[EasyInputMessage, EvalItem],
    Shaped(),
]
"""A message to a model."""
