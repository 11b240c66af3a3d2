from typing import Annotated, Union

from ..._core.models import Model, Tagged, Unknown
from .realtime_session_create_response import RealtimeSessionCreateResponse
from .realtime_transcription_session_create_response import (
    RealtimeTranscriptionSessionCreateResponse,
)


class ClientSecretCreateResponse(Model):
    """A client secret, and the session that it opens."""

    value: str
    """The secret; a browser or an app uses it in place of the API key."""
    expires_at: int
    """When it expires, in Unix seconds."""
    session: Annotated[
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
    """Settings of the session."""
