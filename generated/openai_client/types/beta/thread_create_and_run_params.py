from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from ..shared.metadata import Metadata
from .threads.message import MessageAttachment, MessageIncompleteDetails
from .threads.message_content import MessageContent


class TruncationStrategy(Model):
    """Which messages of the thread the model gets."""

    type: Literal["auto", "last_messages"] | str
    """`auto` drops messages in the middle; `last_messages` keeps the last ones."""
    last_messages: int | None = None
    """How many messages are kept."""


class ThreadMessage(Model):
    """A message of a thread."""

    id: str
    """Id of the message, `msg_…`."""
    object: Literal["thread.message"]
    """Always `thread.message`."""
    created_at: int
    """When it was created, as a Unix time in seconds."""
    thread_id: str
    """Id of its thread."""
    status: Literal["in_progress", "incomplete", "completed"] | str
    """How far it is."""
    role: Literal["user", "assistant"] | str
    """Who wrote it."""
    content: list[MessageContent]
    """Its parts."""
    assistant_id: str | None
    """Id of the assistant that wrote it."""
    run_id: str | None
    """Id of the run that wrote it."""
    attachments: list[MessageAttachment] | None
    """Files, and the tools that get them."""
    metadata: Metadata | None
    """Up to 16 labels."""
    completed_at: int | None
    """When it was completed, as a Unix time in seconds."""
    incomplete_at: int | None
    """When it ended incomplete, as a Unix time in seconds."""
    incomplete_details: MessageIncompleteDetails | None
    """Why it is incomplete."""


if TYPE_CHECKING:
    from .thread import Thread as Thread
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Thread": ".thread",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
