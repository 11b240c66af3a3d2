from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import TypedDict

from .response_code_interpreter_tool_call_output_image_param import (
    ResponseCodeInterpreterToolCallOutputImageParam,
)
from .response_code_interpreter_tool_call_output_logs_param import (
    ResponseCodeInterpreterToolCallOutputLogsParam,
)
from .response_code_interpreter_tool_call_output_param import (
    ResponseCodeInterpreterToolCallOutputParam,
)


class ResponseCodeInterpreterToolCallParam(TypedDict):
    """The model runs code."""

    type: Literal["code_interpreter_call"]
    """Always `code_interpreter_call`."""
    id: str
    """Id of the item."""
    code: str | None
    """Code that runs."""
    container_id: str
    """Id of the container."""
    outputs: Iterable[ResponseCodeInterpreterToolCallOutputParam] | None
    """Outputs of the code, if requested by `include`."""
    status: Union[
        Literal["in_progress", "completed", "incomplete", "interpreting", "failed"],
        str,
    ]
    """State of the item."""


Output = ResponseCodeInterpreterToolCallOutputParam
OutputImage = ResponseCodeInterpreterToolCallOutputImageParam
OutputLogs = ResponseCodeInterpreterToolCallOutputLogsParam
