from typing_extensions import TypeAlias

from .tool_code_interpreter_container_auto import ToolCodeInterpreterContainerAuto

ToolCodeInterpreterContainer: TypeAlias = str | ToolCodeInterpreterContainerAuto
"""A container by id, or settings for one that is created."""
