from typing import Literal

from ..._core.models import Model
from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemFunctionCallOutput(Model):
    """What your function returned."""

    type: Literal["function_call_output"]
    """Always `function_call_output`."""
    call_id: str
    """Id of the call."""
    output: str
    """Output as text, for example JSON."""
    id: str | None = None
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    status: RealtimeItemStatus | None = None
    """Progress of the item."""
