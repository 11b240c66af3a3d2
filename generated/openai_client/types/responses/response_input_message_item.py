from typing import Literal

from ..._core.models import Model
from .response_input_message_content_list import ResponseInputMessageContentList


class ResponseInputMessageItem(Model):
    """A stored message of the input."""

    type: Literal["message"]
    """Always `message`."""
    id: str
    """Id of the message."""
    content: ResponseInputMessageContentList
    """Content of the message."""
    role: Literal["user", "system", "developer"] | str
    """Who the message is from."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""
