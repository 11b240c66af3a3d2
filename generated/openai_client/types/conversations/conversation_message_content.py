from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..responses.response_input_file import ResponseInputFile
from ..responses.response_input_image import ResponseInputImage
from ..responses.response_input_text import ResponseInputText
from ..responses.response_output_refusal import ResponseOutputRefusal
from ..responses.response_output_text import ResponseOutputText
from ..responses.response_reasoning_summary import ResponseReasoningSummary
from ..responses.response_reasoning_text import ResponseReasoningText
from .conversation_computer_screenshot_content import (
    ConversationComputerScreenshotContent,
)
from .conversation_text_content import ConversationTextContent

ConversationMessageContent: TypeAlias = Annotated[
    Union[
        ResponseInputText,
        ResponseOutputText,
        ConversationTextContent,
        ResponseReasoningSummary,
        ResponseReasoningText,
        ResponseOutputRefusal,
        ResponseInputImage,
        ConversationComputerScreenshotContent,
        ResponseInputFile,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "input_text": ResponseInputText,
            "output_text": ResponseOutputText,
            "text": ConversationTextContent,
            "summary_text": ResponseReasoningSummary,
            "reasoning_text": ResponseReasoningText,
            "refusal": ResponseOutputRefusal,
            "input_image": ResponseInputImage,
            "computer_screenshot": ConversationComputerScreenshotContent,
            "input_file": ResponseInputFile,
        },
    ),
]
"""A part of a message."""
