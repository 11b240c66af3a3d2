from typing import Literal

from ..._core.models import Model


class ChatCompletionDeleted(Model):
    """Says that a stored completion is gone."""

    id: str
    """The id of the completion that was deleted."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["chat.completion.deleted"]
    """Says that a chat completion was deleted."""
