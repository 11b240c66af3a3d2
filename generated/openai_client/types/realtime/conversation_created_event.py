from typing import Literal

from ..._core.models import Model


class ConversationCreatedEventConversation(Model):
    """The conversation."""

    id: str | None = None
    """Id of the conversation."""
    object: Literal["realtime.conversation"] | None = None
    """Always `realtime.conversation`."""


class ConversationCreatedEvent(Model):
    """The conversation was created, at the start of a session."""

    type: Literal["conversation.created"]
    """Always `conversation.created`."""
    conversation: ConversationCreatedEventConversation
    """The conversation."""
    event_id: str
    """Id of the event."""


Conversation = ConversationCreatedEventConversation
