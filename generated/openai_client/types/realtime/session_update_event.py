from typing import Annotated, Literal, Union

from ..._core.models import Model, Tagged, Unknown
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest,
)


class RealtimeSessionUpdateEvent(Model):
    """Change settings of the session; what is left out stays as it is."""

    type: Literal["session.update"]
    """Always `session.update`."""
    session: Annotated[
        Union[
            RealtimeSessionCreateRequest,
            RealtimeTranscriptionSessionCreateRequest,
            Unknown,
        ],
        Tagged(
            "type",
            {
                "realtime": RealtimeSessionCreateRequest,
                "transcription": RealtimeTranscriptionSessionCreateRequest,
            },
        ),
    ]
    """Settings of the session."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""


SessionUpdateEvent = RealtimeSessionUpdateEvent
