from typing import Annotated, Literal, Union

from ..._core.models import Model, Tagged, Unknown
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest,
)


class SessionCreatedEvent(Model):
    """The session began, with these settings."""

    type: Literal["session.created"]
    """Always `session.created`."""
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
    event_id: str
    """Id of the event."""
