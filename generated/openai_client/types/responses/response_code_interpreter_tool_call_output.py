from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_code_interpreter_tool_call_output_image import (
    ResponseCodeInterpreterToolCallOutputImage,
)
from .response_code_interpreter_tool_call_output_logs import (
    ResponseCodeInterpreterToolCallOutputLogs,
)

ResponseCodeInterpreterToolCallOutput: TypeAlias = Annotated[
    Union[
        ResponseCodeInterpreterToolCallOutputLogs,
        ResponseCodeInterpreterToolCallOutputImage,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "logs": ResponseCodeInterpreterToolCallOutputLogs,
            "image": ResponseCodeInterpreterToolCallOutputImage,
        },
    ),
]
"""An output of code."""
