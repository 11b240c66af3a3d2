from typing import Union

from typing_extensions import TypeAlias

from .decision_input_json import DecisionInputJSONParam
from .decision_question_input_image import DecisionQuestionInputImageParam
from .decision_question_input_text import DecisionQuestionInputTextParam

DecisionQuestionInputPartParam: TypeAlias = Union[
    DecisionQuestionInputTextParam,
    DecisionQuestionInputImageParam,
    DecisionInputJSONParam,
]
"""A part of a question."""


DecisionQuestionInputPart = DecisionQuestionInputPartParam
