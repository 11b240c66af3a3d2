from typing import Literal

from ....._core.models import Model


class RunStepDeltaMessageDeltaMessageCreation(Model):
    """The message."""

    message_id: str | None = None
    """Id of the message."""


class RunStepDeltaMessageDelta(Model):
    """The step writes a message."""

    type: Literal["message_creation"]
    """Always `message_creation`."""
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None
    """The message."""
