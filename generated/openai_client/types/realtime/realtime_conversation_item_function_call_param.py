from typing import Literal

from typing_extensions import Required, TypedDict

from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """A call of one of your functions."""

    type: Required[Literal["function_call"]]
    """Always `function_call`."""
    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Arguments as JSON. Check them before you use them."""
    call_id: str
    """Id of the call; its output names it."""
    id: str
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    status: RealtimeItemStatus
    """Progress of the item."""
