from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..assistants.assistant_code_interpreter_tool import AssistantCodeInterpreterTool
from ..assistants.assistant_file_search_tool import AssistantFileSearchTool
from ..assistants.assistant_function_tool import AssistantFunctionTool

AssistantTool: TypeAlias = Annotated[
    Union[
        AssistantCodeInterpreterTool,
        AssistantFileSearchTool,
        AssistantFunctionTool,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "code_interpreter": AssistantCodeInterpreterTool,
            "file_search": AssistantFileSearchTool,
            "function": AssistantFunctionTool,
        },
    ),
]
"""A tool that the assistant may use."""
