from typing import Literal, Union

from typing_extensions import TypedDict

from .call_accept_params import RealtimeSessionCreateRequestParam
from .realtime_transcription_session_create_request_param import (
    RealtimeTranscriptionSessionCreateRequestParam,
)


class ClientSecretExpiresAfterParam(TypedDict, total=False):
    """When a secret expires."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """Seconds from then on in which a session can be opened."""


class ClientSecretCreateParams(TypedDict, total=False):
    """A client secret to create."""

    expires_after: ClientSecretExpiresAfterParam
    """When the secret expires."""
    session: Union[
        RealtimeSessionCreateRequestParam,
        RealtimeTranscriptionSessionCreateRequestParam,
    ]
    """Settings of the session that it opens. The client can't change what is set
    here.
    """


ExpiresAfter = ClientSecretExpiresAfterParam
