from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .response_input_content_param import ResponseInputContentParam


class ResponseToolCallerDirectParam(TypedDict):
    """The model made the call itself."""

    type: Literal["direct"]
    """Always `direct`."""


class ResponseToolCallerProgramParam(TypedDict):
    """A program that the model wrote made the call."""

    type: Literal["program"]
    """Always `program`."""
    caller_id: str
    """Id of the program's call."""


ResponseToolCallerParam: TypeAlias = Union[
    ResponseToolCallerDirectParam,
    ResponseToolCallerProgramParam,
]
"""Who made a call."""


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Output of a custom tool."""

    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`."""
    call_id: Required[str]
    """Id of the call that this is the output of."""
    output: Required[str | Iterable[ResponseInputContentParam]]
    """Output of the tool: text, or a list of text, images and files."""
    id: str
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""


Caller = ResponseToolCallerParam
CallerDirect = ResponseToolCallerDirectParam
CallerProgram = ResponseToolCallerProgramParam
OutputOutputContentList = ResponseInputContentParam
