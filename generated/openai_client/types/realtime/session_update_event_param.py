from typing import Literal, Union

from typing_extensions import Required, TypedDict

from .call_accept_params import RealtimeSessionCreateRequestParam
from .realtime_transcription_session_create_request_param import (
    RealtimeTranscriptionSessionCreateRequestParam,
)


class RealtimeSessionUpdateEventParam(TypedDict, total=False):
    """Change settings of the session; what is left out stays as it is."""

    type: Required[Literal["session.update"]]
    """Always `session.update`."""
    session: Required[
        Union[
            RealtimeSessionCreateRequestParam,
            RealtimeTranscriptionSessionCreateRequestParam,
        ]
    ]
    """Settings of the session."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""


SessionUpdateEventParam = RealtimeSessionUpdateEventParam
