from typing import Literal

from typing_extensions import Required, TypedDict

from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """What your function returned."""

    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    call_id: Required[str]
    """Id of the call."""
    output: Required[str]
    """Output as text, for example JSON."""
    id: str
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    status: RealtimeItemStatus
    """Progress of the item."""
