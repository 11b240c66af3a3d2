from typing import Literal

from ...._core.models import Model


class ChatKitWidgetItem(Model):
    """A widget."""

    id: str
    """Id of the item."""
    created_at: int
    """Creation time, in Unix seconds."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.widget"]
    """Always `chatkit.widget`."""
    widget: str
    """The widget, as JSON."""
