from typing import Literal

from ..._core.models import Model
from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemFunctionCall(Model):
    """A call of one of your functions."""

    type: Literal["function_call"]
    """Always `function_call`."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments as JSON. Check them before you use them."""
    call_id: str | None = None
    """Id of the call; its output names it."""
    id: str | None = None
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    status: RealtimeItemStatus | None = None
    """Progress of the item."""
