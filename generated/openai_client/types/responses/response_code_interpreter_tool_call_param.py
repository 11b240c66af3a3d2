from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import TypeAlias, TypedDict


class ResponseCodeInterpreterToolCallOutputLogsParam(TypedDict):
    """Text that the code printed."""

    type: Literal["logs"]
    """Always `logs`."""
    logs: str
    """Text that the code printed."""


class ResponseCodeInterpreterToolCallOutputImageParam(TypedDict):
    """An image that the code produced."""

    type: Literal["image"]
    """Always `image`."""
    url: str
    """URL of the image."""


ResponseCodeInterpreterToolCallOutputParam: TypeAlias = Union[
    ResponseCodeInterpreterToolCallOutputLogsParam,
    ResponseCodeInterpreterToolCallOutputImageParam,
]
"""An output of code."""


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
