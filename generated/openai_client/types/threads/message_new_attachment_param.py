from collections.abc import Iterable

from typing_extensions import TypedDict

from .message_attachment_tool_param import MessageAttachmentToolParam


class MessageNewAttachmentParam(TypedDict):
    """A file of a new message, and the tools that get it."""

    file_id: str
    """Id of the file."""
    tools: Iterable[MessageAttachmentToolParam]
    """Tools that get it."""
