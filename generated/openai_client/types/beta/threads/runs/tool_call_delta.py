from typing import Annotated, Union

from typing_extensions import TypeAlias

from ....._core.models import Tagged, Unknown
from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
from .file_search_tool_call_delta import FileSearchToolCallDelta
from .function_tool_call_delta import FunctionToolCallDelta

ToolCallDelta: TypeAlias = Annotated[
    Union[
        CodeInterpreterToolCallDelta,
        FileSearchToolCallDelta,
        FunctionToolCallDelta,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "code_interpreter": CodeInterpreterToolCallDelta,
            "file_search": FileSearchToolCallDelta,
            "function": FunctionToolCallDelta,
        },
    ),
]
"""What is new in a call of a tool."""
