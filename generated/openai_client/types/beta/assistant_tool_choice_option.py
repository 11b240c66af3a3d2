from typing import Literal, Union

from typing_extensions import TypeAlias

from .assistant_tool_choice import AssistantToolChoice

AssistantToolChoiceOption: TypeAlias = Union[
    Literal["none", "auto", "required"],
    str,
    AssistantToolChoice,
]
"""Whether the model calls tools, or the tool that it has to call."""
