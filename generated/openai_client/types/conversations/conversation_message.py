from typing import Literal, Union

from ..._core.models import Model
from .conversation_message_content import ConversationMessageContent


class ConversationMessage(Model):
    """A message of a conversation."""

    type: Literal["message"]
    """Always `message`."""
    id: str
    """Id of the message."""
    content: list[ConversationMessageContent]
    """Content of the message."""
    role: Union[
        Literal[
            "unknown",
            "user",
            "assistant",
            "system",
            "critic",
            "discriminator",
            "developer",
            "tool",
        ],
        str,
    ]
    """Who the message is from."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    phase: Literal["commentary", "final_answer"] | str | None = None
    """Whether an assistant message is commentary on the way or the final answer. Send it
    back unchanged.
    """
