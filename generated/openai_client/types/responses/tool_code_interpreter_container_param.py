from typing import Union

from typing_extensions import TypeAlias

from .tool_code_interpreter_container_auto_param import (
    ToolCodeInterpreterContainerAutoParam,
)

ToolCodeInterpreterContainerParam: TypeAlias = Union[
    str,
    ToolCodeInterpreterContainerAutoParam,
]
"""A container by id, or settings for one that is created."""
