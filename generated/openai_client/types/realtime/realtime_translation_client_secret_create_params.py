from typing_extensions import Required, TypedDict

from .client_secret_create_params import ClientSecretExpiresAfterParam
from .realtime_translation_session_create_request_param import (
    RealtimeTranslationSessionCreateRequestParam,
)


class RealtimeTranslationClientSecretCreateParams(TypedDict, total=False):
    """A client secret to create for a session that translates."""

    session: Required[RealtimeTranslationSessionCreateRequestParam]
    """Settings of the session."""
    expires_after: ClientSecretExpiresAfterParam
    """When the secret expires."""
