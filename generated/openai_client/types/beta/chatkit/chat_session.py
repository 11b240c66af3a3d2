from typing import Literal

from ...._core.models import Model
from ..chatkit_workflow import ChatKitWorkflow
from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
from .chat_session_rate_limits import ChatSessionRateLimits
from .chat_session_status import ChatSessionStatus


class ChatSession(Model):
    """A session of ChatKit in a user's browser."""

    id: str
    """Id of the session, `cksess_…`."""
    chatkit_configuration: ChatSessionChatKitConfiguration
    """Features that are on."""
    client_secret: str
    """Secret that ChatKit in the browser signs in with."""
    expires_at: int
    """Time at which it expires, in Unix seconds."""
    max_requests_per_1_minute: int
    """Requests per minute."""
    object: Literal["chatkit.session"]
    """Always `chatkit.session`."""
    rate_limits: ChatSessionRateLimits
    """Limits of the session."""
    status: ChatSessionStatus
    """Whether the session can be used."""
    user: str
    """Your id of the user."""
    workflow: ChatKitWorkflow
    """Workflow that answers."""
