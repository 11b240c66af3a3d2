from typing import Literal

from ..._core.models import Model


class RealtimeResponseFunctionCallArgumentsDeltaEvent(Model):
    """The next piece of a function call's arguments."""

    type: Literal["response.function_call_arguments.delta"]
    """Always `response.function_call_arguments.delta`."""
    call_id: str
    """Id of the call."""
    delta: str
    """The next piece."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""


ResponseFunctionCallArgumentsDeltaEvent = (
    RealtimeResponseFunctionCallArgumentsDeltaEvent
)
