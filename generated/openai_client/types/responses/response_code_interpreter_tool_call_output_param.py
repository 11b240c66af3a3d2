from typing import Union

from typing_extensions import TypeAlias

from .response_code_interpreter_tool_call_output_image_param import (
    ResponseCodeInterpreterToolCallOutputImageParam,
)
from .response_code_interpreter_tool_call_output_logs_param import (
    ResponseCodeInterpreterToolCallOutputLogsParam,
)

ResponseCodeInterpreterToolCallOutputParam: TypeAlias = Union[
    ResponseCodeInterpreterToolCallOutputLogsParam,
    ResponseCodeInterpreterToolCallOutputImageParam,
]
"""An output of code."""
