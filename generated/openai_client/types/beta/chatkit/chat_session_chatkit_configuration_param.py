from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...chatkit.chat_kit_session_create_params import (
        ChatSessionConfigurationFileUploadParam as _ChatSessionConfigurationFileUploadParam,
        ChatSessionConfigurationHistoryParam as _ChatSessionConfigurationHistoryParam,
        ChatSessionConfigurationParam as _ChatSessionConfigurationParam,
        ChatSessionConfigurationTitlingParam as _ChatSessionConfigurationTitlingParam,
    )

    AutomaticThreadTitling = _ChatSessionConfigurationTitlingParam
    ChatSessionChatKitConfigurationParam = _ChatSessionConfigurationParam
    FileUpload = _ChatSessionConfigurationFileUploadParam
    History = _ChatSessionConfigurationHistoryParam
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AutomaticThreadTitling": "...chatkit.chat_kit_session_create_params:ChatSessionConfigurationTitlingParam",
        "ChatSessionChatKitConfigurationParam": "...chatkit.chat_kit_session_create_params:ChatSessionConfigurationParam",
        "FileUpload": "...chatkit.chat_kit_session_create_params:ChatSessionConfigurationFileUploadParam",
        "History": "...chatkit.chat_kit_session_create_params:ChatSessionConfigurationHistoryParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
