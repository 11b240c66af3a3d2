from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .step_code_interpreter_tool_call import StepCodeInterpreterToolCall
from .step_file_search_tool_call import StepFileSearchToolCall
from .step_function_tool_call import StepFunctionToolCall

StepToolCall: TypeAlias = Annotated[
    Union[
        StepCodeInterpreterToolCall,
        StepFileSearchToolCall,
        StepFunctionToolCall,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "code_interpreter": StepCodeInterpreterToolCall,
            "file_search": StepFileSearchToolCall,
            "function": StepFunctionToolCall,
        },
    ),
]
"""A call of a tool."""
