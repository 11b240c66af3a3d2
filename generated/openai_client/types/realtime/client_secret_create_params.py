from typing import Literal, Union

from typing_extensions import TypeAlias, TypedDict

from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from .realtime_transcription_session_create_request_param import (
    RealtimeTranscriptionSessionCreateRequestParam,
)


class ClientSecretExpiresAfterParam(TypedDict, total=False):
    """When a secret expires."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """Seconds from then on in which a session can be opened."""


RealtimeSessionSettingsParam: TypeAlias = Union[
    RealtimeSessionCreateRequestParam,
    RealtimeTranscriptionSessionCreateRequestParam,
]
"""Settings of a session, in which a model talks or speech is transcribed."""


class ClientSecretCreateParams(TypedDict, total=False):
    """A client secret to create."""

    expires_after: ClientSecretExpiresAfterParam
    """When the secret expires."""
    session: RealtimeSessionSettingsParam
    """Settings of the session that it opens. The client can't change what is set
    here.
    """


ExpiresAfter = ClientSecretExpiresAfterParam
Session = RealtimeSessionSettingsParam
