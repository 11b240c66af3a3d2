from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_kit_session_create_params import (
        ChatKitSessionCreateParams as ChatKitSessionCreateParams,
        ChatSessionConfigurationFileUploadParam as ChatSessionConfigurationFileUploadParam,
        ChatSessionConfigurationHistoryParam as ChatSessionConfigurationHistoryParam,
        ChatSessionConfigurationParam as ChatSessionConfigurationParam,
        ChatSessionConfigurationTitlingParam as ChatSessionConfigurationTitlingParam,
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
        ChatSessionRateLimitParam as ChatSessionRateLimitParam,
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
        ChatSessionWorkflowTracingParam as ChatSessionWorkflowTracingParam,
    )
    from .chat_kit_thread_deleted import ChatKitThreadDeleted as ChatKitThreadDeleted
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatKitSessionCreateParams": ".chat_kit_session_create_params",
        "ChatKitThreadDeleted": ".chat_kit_thread_deleted",
        "ChatSessionConfigurationFileUploadParam": ".chat_kit_session_create_params",
        "ChatSessionConfigurationHistoryParam": ".chat_kit_session_create_params",
        "ChatSessionConfigurationParam": ".chat_kit_session_create_params",
        "ChatSessionConfigurationTitlingParam": ".chat_kit_session_create_params",
        "ChatSessionExpiresAfterParam": ".chat_kit_session_create_params",
        "ChatSessionRateLimitParam": ".chat_kit_session_create_params",
        "ChatSessionWorkflowParam": ".chat_kit_session_create_params",
        "ChatSessionWorkflowTracingParam": ".chat_kit_session_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
