from typing import Literal

from ..._core.models import Model
from .response_output_message_content import ResponseOutputMessageContent


class ResponseOutputMessage(Model):
    """A message from the model."""

    type: Literal["message"]
    """Always `message`."""
    id: str
    """Id of the message."""
    content: list[ResponseOutputMessageContent]
    """Parts of the message: text or a refusal."""
    role: Literal["assistant"]
    """Always `assistant`."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    phase: Literal["commentary", "final_answer"] | str | None = None
    """Whether an assistant message is commentary on the way or the final answer. Send it
    back unchanged.
    """


Content = ResponseOutputMessageContent
