from ...._core.models import Model
from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
from .chat_session_file_upload import ChatSessionFileUpload
from .chat_session_history import ChatSessionHistory


class ChatSessionChatKitConfiguration(Model):
    """Features of ChatKit that are on."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Titles of threads."""
    file_upload: ChatSessionFileUpload
    """Uploads by the user."""
    history: ChatSessionHistory
    """List of earlier threads."""
