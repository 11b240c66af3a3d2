from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.response_input_file import ResponseInputFile as _ResponseInputFile
    from ..responses.response_input_file_param import (
        ResponseInputFileParam as _ResponseInputFileParam,
    )
    from ..responses.response_input_image import (
        ResponseInputImage as _ResponseInputImage,
    )
    from ..responses.response_input_image_param import (
        ResponseInputImageParam as _ResponseInputImageParam,
    )
    from ..responses.response_input_text import ResponseInputText as _ResponseInputText
    from ..responses.response_input_text_param import (
        ResponseInputTextParam as _ResponseInputTextParam,
    )
    from ..responses.response_output_refusal import (
        ResponseOutputRefusal as _ResponseOutputRefusal,
    )
    from ..responses.response_output_refusal_param import (
        ResponseOutputRefusalParam as _ResponseOutputRefusalParam,
    )
    from ..responses.response_output_text import (
        ResponseOutputText as _ResponseOutputText,
    )
    from ..responses.response_output_text_param import (
        ResponseOutputTextParam as _ResponseOutputTextParam,
    )
    from ..responses.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummary as _ResponseReasoningSummary,
    )
    from .computer_screenshot_content import (
        ConversationComputerScreenshotContent as ConversationComputerScreenshotContent,
        ConversationComputerScreenshotContent as _ConversationComputerScreenshotContent,
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
        ConversationItemCreateParams as _ConversationItemCreateParams,
    )
    from .message import (
        ConversationMessage as ConversationMessage,
        ConversationMessage as _ConversationMessage,
        ConversationMessageContent as ConversationMessageContent,
    )
    from .text_content import (
        ConversationTextContent as ConversationTextContent,
        ConversationTextContent as _ConversationTextContent,
    )

    ComputerScreenshotContent = _ConversationComputerScreenshotContent
    InputFileContent = _ResponseInputFile
    InputFileContentParam = _ResponseInputFileParam
    InputImageContent = _ResponseInputImage
    InputImageContentParam = _ResponseInputImageParam
    InputTextContent = _ResponseInputText
    InputTextContentParam = _ResponseInputTextParam
    ItemCreateParams = _ConversationItemCreateParams
    Message = _ConversationMessage
    OutputTextContent = _ResponseOutputText
    OutputTextContentParam = _ResponseOutputTextParam
    RefusalContent = _ResponseOutputRefusal
    RefusalContentParam = _ResponseOutputRefusalParam
    SummaryTextContent = _ResponseReasoningSummary
    TextContent = _ConversationTextContent
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
    __all__ = [*_SOURCES]
