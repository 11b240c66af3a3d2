from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


class ResponseCodeInterpreterToolCallOutputLogs(Model):
    """Text that the code printed."""

    type: Literal["logs"]
    """Always `logs`."""
    logs: str
    """Text that the code printed."""


class ResponseCodeInterpreterToolCallOutputImage(Model):
    """An image that the code produced."""

    type: Literal["image"]
    """Always `image`."""
    url: str
    """URL of the image."""


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
