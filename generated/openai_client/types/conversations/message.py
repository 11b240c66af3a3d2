from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from ..responses.response_input_file import ResponseInputFile
from ..responses.response_input_image import ResponseInputImage
from ..responses.response_input_text import ResponseInputText
from ..responses.response_output_refusal import ResponseOutputRefusal
from ..responses.response_output_text import ResponseOutputText
from ..responses.response_reasoning_item import ResponseReasoningText
from ..responses.response_reasoning_summary_part_added_event import (
    ResponseReasoningSummary,
)
from .computer_screenshot_content import ConversationComputerScreenshotContent
from .text_content import ConversationTextContent

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


class ConversationMessage(Model):
    """A message of a conversation."""

    type: Literal["message"]
    """Always `message`."""
    id: str
    """Id of the message."""
    content: list[ConversationMessageContent]
    """Content of the message."""
    role: Union[
        Literal[
            "unknown",
            "user",
            "assistant",
            "system",
            "critic",
            "discriminator",
            "developer",
            "tool",
        ],
        str,
    ]
    """Who the message is from."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    phase: Literal["commentary", "final_answer"] | str | None = None
    """Whether an assistant message is commentary on the way or the final answer. Send it
    back unchanged.
    """


Content = ConversationMessageContent
ContentReasoningText = ResponseReasoningText
Message = ConversationMessage
