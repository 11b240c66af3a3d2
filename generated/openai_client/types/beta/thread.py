from typing import Literal

from ..._core.models import Model
from ..assistants.assistant_tool_resources import AssistantToolResources
from ..shared.metadata import Metadata


class Thread(Model):
    """A thread: the messages of a conversation."""

    id: str
    """Id of the thread, `thread_…`."""
    object: Literal["thread"]
    """Always `thread`."""
    created_at: int
    """When it was created, as a Unix time in seconds."""
    metadata: Metadata | None
    """Up to 16 labels."""
    tool_resources: AssistantToolResources | None
    """What tools use in this thread."""
