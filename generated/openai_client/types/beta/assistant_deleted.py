from typing import Literal

from ..._core.models import Model


class AssistantDeleted(Model):
    """Whether the assistant is deleted."""

    id: str
    """Id of the assistant."""
    object: Literal["assistant.deleted"]
    """Always `assistant.deleted`."""
    deleted: bool
    """Whether it is deleted."""
