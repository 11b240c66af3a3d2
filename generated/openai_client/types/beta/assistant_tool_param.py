from typing import Union

from typing_extensions import TypeAlias

from ..assistants.assistant_code_interpreter_tool_param import (
    AssistantCodeInterpreterToolParam,
)
from ..assistants.assistant_file_search_tool_param import AssistantFileSearchToolParam
from ..assistants.assistant_function_tool_param import AssistantFunctionToolParam

AssistantToolParam: TypeAlias = Union[
    AssistantCodeInterpreterToolParam,
    AssistantFileSearchToolParam,
    AssistantFunctionToolParam,
]
"""A tool that the assistant may use."""
