from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest,
)

RealtimeSessionSettings: TypeAlias = Annotated[
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
"""Settings of a session, in which a model talks or speech is transcribed."""


class SessionCreatedEvent(Model):
    """The session began, with these settings."""

    type: Literal["session.created"]
    """Always `session.created`."""
    session: RealtimeSessionSettings
    """Settings of the session."""
    event_id: str
    """Id of the event."""


Session = RealtimeSessionSettings
