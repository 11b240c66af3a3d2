from typing import Literal

from ..._core.models import Model


class ConversationItemTruncateEvent(Model):
    """Cut the model's audio where the user interrupted it, so that the model knows what
    was heard.
    """

    type: Literal["conversation.item.truncate"]
    """Always `conversation.item.truncate`."""
    audio_end_ms: int
    """How much of the audio was heard, in milliseconds."""
    content_index: int
    """Index of the audio in the message: 0."""
    item_id: str
    """Id of the model's message."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
