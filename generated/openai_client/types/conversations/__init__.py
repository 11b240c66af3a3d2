from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.response_input_file import ResponseInputFile as InputFileContent
    from ..responses.response_input_file_param import (
        ResponseInputFileParam as InputFileContentParam,
    )
    from ..responses.response_input_image import ResponseInputImage as InputImageContent
    from ..responses.response_input_image_param import (
        ResponseInputImageParam as InputImageContentParam,
    )
    from ..responses.response_input_text import ResponseInputText as InputTextContent
    from ..responses.response_input_text_param import (
        ResponseInputTextParam as InputTextContentParam,
    )
    from ..responses.response_output_refusal import (
        ResponseOutputRefusal as RefusalContent,
    )
    from ..responses.response_output_refusal_param import (
        ResponseOutputRefusalParam as RefusalContentParam,
    )
    from ..responses.response_output_text import ResponseOutputText as OutputTextContent
    from ..responses.response_output_text_param import (
        ResponseOutputTextParam as OutputTextContentParam,
    )
    from ..responses.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummary as SummaryTextContent,
    )
    from .computer_screenshot_content import (
        ConversationComputerScreenshotContent as ConversationComputerScreenshotContent,
    )
    from .computer_screenshot_content import (
        ConversationComputerScreenshotContent as ComputerScreenshotContent,
    )
    from .computer_screenshot_content import (
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )
    from .conversation import Conversation as Conversation
    from .conversation_create_params import (
        ConversationCreateParams as ConversationCreateParams,
    )
    from .conversation_deleted_resource import (
        ConversationDeletedResource as ConversationDeletedResource,
    )
    from .conversation_item import ConversationItem as ConversationItem
    from .conversation_item_list import ConversationItemList as ConversationItemList
    from .conversation_update_params import (
        ConversationUpdateParams as ConversationUpdateParams,
    )
    from .item_create_params import (
        ConversationItemCreateParams as ConversationItemCreateParams,
    )
    from .item_create_params import ConversationItemCreateParams as ItemCreateParams
    from .message import ConversationMessage as ConversationMessage
    from .message import ConversationMessage as Message
    from .message import ConversationMessageContent as ConversationMessageContent
    from .text_content import ConversationTextContent as ConversationTextContent
    from .text_content import ConversationTextContent as TextContent
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ComputerScreenshotContent": ".computer_screenshot_content:ConversationComputerScreenshotContent",
        "Conversation": ".conversation",
        "ConversationComputerScreenshotContent": ".computer_screenshot_content",
        "ConversationCreateParams": ".conversation_create_params",
        "ConversationDeletedResource": ".conversation_deleted_resource",
        "ConversationItem": ".conversation_item",
        "ConversationItemCreateParams": ".item_create_params",
        "ConversationItemList": ".conversation_item_list",
        "ConversationMessage": ".message",
        "ConversationMessageContent": ".message",
        "ConversationTextContent": ".text_content",
        "ConversationUpdateParams": ".conversation_update_params",
        "InputFileContent": "..responses.response_input_file:ResponseInputFile",
        "InputFileContentParam": "..responses.response_input_file_param:ResponseInputFileParam",
        "InputImageContent": "..responses.response_input_image:ResponseInputImage",
        "InputImageContentParam": "..responses.response_input_image_param:ResponseInputImageParam",
        "InputTextContent": "..responses.response_input_text:ResponseInputText",
        "InputTextContentParam": "..responses.response_input_text_param:ResponseInputTextParam",
        "ItemCreateParams": ".item_create_params:ConversationItemCreateParams",
        "Message": ".message:ConversationMessage",
        "OutputTextContent": "..responses.response_output_text:ResponseOutputText",
        "OutputTextContentParam": "..responses.response_output_text_param:ResponseOutputTextParam",
        "PromptCacheBreakpoint": ".computer_screenshot_content",
        "RefusalContent": "..responses.response_output_refusal:ResponseOutputRefusal",
        "RefusalContentParam": "..responses.response_output_refusal_param:ResponseOutputRefusalParam",
        "SummaryTextContent": "..responses.response_reasoning_summary_part_added_event:ResponseReasoningSummary",
        "TextContent": ".text_content:ConversationTextContent",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ComputerScreenshotContent",
    "Conversation",
    "ConversationComputerScreenshotContent",
    "ConversationCreateParams",
    "ConversationDeletedResource",
    "ConversationItem",
    "ConversationItemCreateParams",
    "ConversationItemList",
    "ConversationMessage",
    "ConversationMessageContent",
    "ConversationTextContent",
    "ConversationUpdateParams",
    "InputFileContent",
    "InputFileContentParam",
    "InputImageContent",
    "InputImageContentParam",
    "InputTextContent",
    "InputTextContentParam",
    "ItemCreateParams",
    "Message",
    "OutputTextContent",
    "OutputTextContentParam",
    "PromptCacheBreakpoint",
    "RefusalContent",
    "RefusalContentParam",
    "SummaryTextContent",
    "TextContent",
]
