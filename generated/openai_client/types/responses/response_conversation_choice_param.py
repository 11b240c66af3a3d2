from typing_extensions import TypeAlias

from .response_conversation_param_param import ResponseConversationParamParam

ResponseConversationChoiceParam: TypeAlias = str | ResponseConversationParamParam
"""A conversation, or its id."""
