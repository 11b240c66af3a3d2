from typing import Literal

from ....._core.models import Model


class MessageCreationStepDetailsMessageCreation(Model):
    """The message."""

    message_id: str
    """Id of the message."""


class MessageCreationStepDetails(Model):
    """The step wrote a message."""

    type: Literal["message_creation"]
    """Always `message_creation`."""
    message_creation: MessageCreationStepDetailsMessageCreation
    """The message."""
