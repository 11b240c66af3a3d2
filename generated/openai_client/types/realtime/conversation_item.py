from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Shaped
from .realtime_conversation_item_assistant_message import (
    RealtimeConversationItemAssistantMessage,
)
from .realtime_conversation_item_function_call import (
    RealtimeConversationItemFunctionCall,
)
from .realtime_conversation_item_function_call_output import (
    RealtimeConversationItemFunctionCallOutput,
)
from .realtime_conversation_item_system_message import (
    RealtimeConversationItemSystemMessage,
)
from .realtime_conversation_item_user_message import RealtimeConversationItemUserMessage
from .realtime_mcp_approval_request import RealtimeMcpApprovalRequest
from .realtime_mcp_approval_response import RealtimeMcpApprovalResponse
from .realtime_mcp_list_tools import RealtimeMcpListTools
from .realtime_mcp_tool_call import RealtimeMcpToolCall

RealtimeConversationItem: TypeAlias = Annotated[
    Union[
        RealtimeConversationItemSystemMessage,
        RealtimeConversationItemUserMessage,
        RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemFunctionCall,
        RealtimeConversationItemFunctionCallOutput,
        RealtimeMcpApprovalResponse,
        RealtimeMcpListTools,
        RealtimeMcpToolCall,
        RealtimeMcpApprovalRequest,
    ],
    Shaped(),
]
"""An item of a realtime conversation."""


ConversationItem = RealtimeConversationItem
