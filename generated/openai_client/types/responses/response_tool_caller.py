from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_tool_caller_direct import ResponseToolCallerDirect
from .response_tool_caller_program import ResponseToolCallerProgram

ResponseToolCaller: TypeAlias = Annotated[
    Union[ResponseToolCallerDirect, ResponseToolCallerProgram, Unknown],
    Tagged(
        "type",
        {"direct": ResponseToolCallerDirect, "program": ResponseToolCallerProgram},
    ),
]
"""Who made a call."""
