from typing import Literal

from ..._core.models import Model


class RealtimeResponseFunctionCallArgumentsDoneEvent(Model):
    """A function call's arguments are complete."""

    type: Literal["response.function_call_arguments.done"]
    """Always `response.function_call_arguments.done`."""
    arguments: str
    """Arguments as JSON."""
    call_id: str
    """Id of the call."""
    item_id: str
    """Id of the item."""
    name: str
    """Name of the function."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""


ResponseFunctionCallArgumentsDoneEvent = RealtimeResponseFunctionCallArgumentsDoneEvent
