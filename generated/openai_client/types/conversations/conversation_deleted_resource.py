from typing import Literal

from ..._core.models import Model


class ConversationDeletedResource(Model):
    """Result of deleting a conversation."""

    id: str
    """Id of the conversation."""
    deleted: bool
    """Whether the conversation was deleted."""
    object: Literal["conversation.deleted"]
    """Always `conversation.deleted`."""
