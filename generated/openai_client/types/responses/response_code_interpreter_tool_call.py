from typing import Literal, Union

from ..._core.models import Model
from .response_code_interpreter_tool_call_output import (
    ResponseCodeInterpreterToolCallOutput,
)
from .response_code_interpreter_tool_call_output_image import (
    ResponseCodeInterpreterToolCallOutputImage,
)
from .response_code_interpreter_tool_call_output_logs import (
    ResponseCodeInterpreterToolCallOutputLogs,
)


class ResponseCodeInterpreterToolCall(Model):
    """The model runs code."""

    type: Literal["code_interpreter_call"]
    """Always `code_interpreter_call`."""
    id: str
    """Id of the item."""
    code: str | None
    """Code that runs."""
    container_id: str
    """Id of the container."""
    outputs: list[ResponseCodeInterpreterToolCallOutput] | None
    """Outputs of the code, if requested by `include`."""
    status: Union[
        Literal["in_progress", "completed", "incomplete", "interpreting", "failed"],
        str,
    ]
    """State of the item."""


Output = ResponseCodeInterpreterToolCallOutput
OutputImage = ResponseCodeInterpreterToolCallOutputImage
OutputLogs = ResponseCodeInterpreterToolCallOutputLogs
