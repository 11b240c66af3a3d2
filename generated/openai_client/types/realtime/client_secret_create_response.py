from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .realtime_session_create_response import RealtimeSessionCreateResponse
from .realtime_transcription_session_create_response import (
    RealtimeTranscriptionSessionCreateResponse,
)

ClientSecretSession: TypeAlias = Annotated[
    Union[
        RealtimeSessionCreateResponse,
        RealtimeTranscriptionSessionCreateResponse,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "realtime": RealtimeSessionCreateResponse,
            "transcription": RealtimeTranscriptionSessionCreateResponse,
        },
    ),
]
"""A session that a client secret opens."""


class ClientSecretCreateResponse(Model):
    """A client secret, and the session that it opens."""

    value: str
    """The secret; a browser or an app uses it in place of the API key."""
    expires_at: int
    """When it expires, in Unix seconds."""
    session: ClientSecretSession
    """Settings of the session."""


Session = ClientSecretSession
