from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..assistants.assistant_code_interpreter_tool import AssistantCodeInterpreterTool
from .attachment_file_search_tool import AttachmentFileSearchTool

MessageAttachmentTool: TypeAlias = Annotated[
    Union[AssistantCodeInterpreterTool, AttachmentFileSearchTool, Unknown],
    Tagged(
        "type",
        {
            "code_interpreter": AssistantCodeInterpreterTool,
            "file_search": AttachmentFileSearchTool,
        },
    ),
]
"""A tool that gets a file."""
