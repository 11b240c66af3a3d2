from typing import Literal

from ..._core.models import Model
from .response_input_message_content_list import ResponseInputMessageContentList


class ResponseInputItemMessage(Model):
    """A message whose content is a list of parts."""

    content: ResponseInputMessageContentList
    """Parts of the message."""
    role: Literal["user", "system", "developer"] | str
    """Who the message is from."""
    type: Literal["message"] | None = None
    """Always `message`."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the message. Filled in by the API."""
