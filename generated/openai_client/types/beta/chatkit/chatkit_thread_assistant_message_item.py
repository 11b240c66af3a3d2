from typing import Literal

from ...._core.models import Model
from .chatkit_response_output_text import ChatKitResponseOutputText


class ChatKitThreadAssistantMessageItem(Model):
    """A message by the workflow."""

    id: str
    """Id of the item."""
    content: list[ChatKitResponseOutputText]
    """Parts of the message."""
    created_at: int
    """Creation time, in Unix seconds."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.assistant_message"]
    """Always `chatkit.assistant_message`."""
