from typing import Literal

from typing_extensions import Required, TypedDict


class RealtimeResponseCancelEventParam(TypedDict, total=False):
    """Cancel a response that is in progress."""

    type: Required[Literal["response.cancel"]]
    """Always `response.cancel`."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
    response_id: str
    """Id of the response. Default: the conversation's."""


ResponseCancelEventParam = RealtimeResponseCancelEventParam
