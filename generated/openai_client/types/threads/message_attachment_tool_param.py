from typing import Union

from typing_extensions import TypeAlias

from ..assistants.assistant_code_interpreter_tool_param import (
    AssistantCodeInterpreterToolParam,
)
from .attachment_file_search_tool_param import AttachmentFileSearchToolParam

MessageAttachmentToolParam: TypeAlias = Union[
    AssistantCodeInterpreterToolParam,
    AttachmentFileSearchToolParam,
]
"""A tool that gets a file."""
