from typing import Literal, Union

from typing_extensions import TypeAlias

from .assistant_tool_choice_param import AssistantToolChoiceParam

AssistantToolChoiceOptionParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    str,
    AssistantToolChoiceParam,
]
"""Whether the model calls tools, or the tool that it has to call."""
