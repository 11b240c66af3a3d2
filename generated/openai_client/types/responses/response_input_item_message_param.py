from typing import Literal

from typing_extensions import Required, TypedDict

from .response_input_message_content_list_param import (
    ResponseInputMessageContentListParam,
)


class ResponseInputItemMessageParam(TypedDict, total=False):
    """A message whose content is a list of parts."""

    content: Required[ResponseInputMessageContentListParam]
    """Parts of the message."""
    role: Required[Literal["user", "system", "developer"] | str]
    """Who the message is from."""
    type: Literal["message"]
    """Always `message`."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the message. Filled in by the API."""
