from ..._core.models import Model
from .realtime_translation_session import RealtimeTranslationSession


class RealtimeTranslationClientSecretCreateResponse(Model):
    """A client secret for a session that translates."""

    value: str
    """The secret."""
    expires_at: int
    """When it expires, in Unix seconds."""
    session: RealtimeTranslationSession
    """Settings of the session."""
