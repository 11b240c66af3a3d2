from typing import Union

from typing_extensions import TypeAlias

from .response_tool_caller_direct_param import ResponseToolCallerDirectParam
from .response_tool_caller_program_param import ResponseToolCallerProgramParam

ResponseToolCallerParam: TypeAlias = Union[
    ResponseToolCallerDirectParam,
    ResponseToolCallerProgramParam,
]
"""Who made a call."""
