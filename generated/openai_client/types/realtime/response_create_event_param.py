from typing import Literal

from typing_extensions import Required, TypedDict

from .realtime_response_create_params_param import RealtimeResponseCreateParamsParam


class RealtimeResponseCreateEventParam(TypedDict, total=False):
    """Have the model respond. With turn detection the server does this by itself."""

    type: Required[Literal["response.create"]]
    """Always `response.create`."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
    response: RealtimeResponseCreateParamsParam
    """Settings of this response."""


ResponseCreateEventParam = RealtimeResponseCreateEventParam
