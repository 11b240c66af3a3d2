from typing import Literal

from ..._core.models import Model
from .response_input_message_content_list import ResponseInputMessageContentList


class EasyInputMessage(Model):
    """A message with a role and content."""

    content: str | ResponseInputMessageContentList
    """Text, or a list of parts: text, images, files."""
    role: Literal["user", "assistant", "system", "developer"] | str
    """Who the message is from. `developer` and `system` take precedence over `user`."""
    type: Literal["message"] | None = None
    """Always `message`."""
    phase: Literal["commentary", "final_answer"] | str | None = None
    """Whether an assistant message is commentary on the way or the final answer. Send it
    back unchanged.
    """
