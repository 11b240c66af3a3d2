from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...chatkit.chat_kit_session_create_params import (
        ChatKitSessionCreateParams as _ChatKitSessionCreateParams,
        ChatSessionConfigurationParam as _ChatSessionConfigurationParam,
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
        ChatSessionRateLimitParam as _ChatSessionRateLimitParam,
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
    )
    from ...chatkit.chat_kit_thread_deleted import (
        ChatKitThreadDeleted as _ChatKitThreadDeleted,
    )
    from .chat_session import ChatSession as ChatSession
    from .chat_session_automatic_thread_titling import (
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
    )
    from .chat_session_chatkit_configuration import (
        ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
    )
    from .chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
    from .chat_session_history import ChatSessionHistory as ChatSessionHistory
    from .chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
    from .chat_session_status import ChatSessionStatus as ChatSessionStatus
    from .chatkit_attachment import ChatKitAttachment as ChatKitAttachment
    from .chatkit_response_output_text import (
        ChatKitAnnotation as ChatKitAnnotation,
        ChatKitAnnotationFile as ChatKitAnnotationFile,
        ChatKitAnnotationFileSource as ChatKitAnnotationFileSource,
        ChatKitAnnotationURL as ChatKitAnnotationURL,
        ChatKitAnnotationURLSource as ChatKitAnnotationURLSource,
        ChatKitResponseOutputText as ChatKitResponseOutputText,
    )
    from .chatkit_thread import (
        ChatKitThread as ChatKitThread,
        ChatKitThreadActive as ChatKitThreadActive,
        ChatKitThreadClosed as ChatKitThreadClosed,
        ChatKitThreadLocked as ChatKitThreadLocked,
        ChatKitThreadStatus as ChatKitThreadStatus,
    )
    from .chatkit_thread_assistant_message_item import (
        ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
    )
    from .chatkit_thread_item_list import (
        ChatKitClientToolCall as ChatKitClientToolCall,
        ChatKitTask as ChatKitTask,
        ChatKitTaskGroup as ChatKitTaskGroup,
        ChatKitTaskGroupTask as ChatKitTaskGroupTask,
        ChatKitThreadItem as ChatKitThreadItem,
    )
    from .chatkit_thread_user_message_item import (
        ChatKitInferenceOptions as ChatKitInferenceOptions,
        ChatKitInputText as ChatKitInputText,
        ChatKitQuotedText as ChatKitQuotedText,
        ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
        ChatKitToolChoice as ChatKitToolChoice,
        ChatKitUserContent as ChatKitUserContent,
    )
    from .chatkit_widget_item import ChatKitWidgetItem as ChatKitWidgetItem

    ChatSessionChatKitConfigurationParam = _ChatSessionConfigurationParam
    ChatSessionRateLimitsParam = _ChatSessionRateLimitParam
    SessionCreateParams = _ChatKitSessionCreateParams
    ThreadDeleteResponse = _ChatKitThreadDeleted
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatKitAnnotation": ".chatkit_response_output_text",
        "ChatKitAnnotationFile": ".chatkit_response_output_text",
        "ChatKitAnnotationFileSource": ".chatkit_response_output_text",
        "ChatKitAnnotationURL": ".chatkit_response_output_text",
        "ChatKitAnnotationURLSource": ".chatkit_response_output_text",
        "ChatKitAttachment": ".chatkit_attachment",
        "ChatKitClientToolCall": ".chatkit_thread_item_list",
        "ChatKitInferenceOptions": ".chatkit_thread_user_message_item",
        "ChatKitInputText": ".chatkit_thread_user_message_item",
        "ChatKitQuotedText": ".chatkit_thread_user_message_item",
        "ChatKitResponseOutputText": ".chatkit_response_output_text",
        "ChatKitTask": ".chatkit_thread_item_list",
        "ChatKitTaskGroup": ".chatkit_thread_item_list",
        "ChatKitTaskGroupTask": ".chatkit_thread_item_list",
        "ChatKitThread": ".chatkit_thread",
        "ChatKitThreadActive": ".chatkit_thread",
        "ChatKitThreadAssistantMessageItem": ".chatkit_thread_assistant_message_item",
        "ChatKitThreadClosed": ".chatkit_thread",
        "ChatKitThreadItem": ".chatkit_thread_item_list",
        "ChatKitThreadLocked": ".chatkit_thread",
        "ChatKitThreadStatus": ".chatkit_thread",
        "ChatKitThreadUserMessageItem": ".chatkit_thread_user_message_item",
        "ChatKitToolChoice": ".chatkit_thread_user_message_item",
        "ChatKitUserContent": ".chatkit_thread_user_message_item",
        "ChatKitWidgetItem": ".chatkit_widget_item",
        "ChatSession": ".chat_session",
        "ChatSessionAutomaticThreadTitling": ".chat_session_automatic_thread_titling",
        "ChatSessionChatKitConfiguration": ".chat_session_chatkit_configuration",
        "ChatSessionChatKitConfigurationParam": "...chatkit.chat_kit_session_create_params:ChatSessionConfigurationParam",
        "ChatSessionExpiresAfterParam": "...chatkit.chat_kit_session_create_params",
        "ChatSessionFileUpload": ".chat_session_file_upload",
        "ChatSessionHistory": ".chat_session_history",
        "ChatSessionRateLimits": ".chat_session_rate_limits",
        "ChatSessionRateLimitsParam": "...chatkit.chat_kit_session_create_params:ChatSessionRateLimitParam",
        "ChatSessionStatus": ".chat_session_status",
        "ChatSessionWorkflowParam": "...chatkit.chat_kit_session_create_params",
        "SessionCreateParams": "...chatkit.chat_kit_session_create_params:ChatKitSessionCreateParams",
        "ThreadDeleteResponse": "...chatkit.chat_kit_thread_deleted:ChatKitThreadDeleted",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
