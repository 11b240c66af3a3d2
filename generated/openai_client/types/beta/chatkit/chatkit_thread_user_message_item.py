from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ...._core.models import Model, Tagged, Unknown
from .chatkit_attachment import ChatKitAttachment


class ChatKitToolChoice(Model):
    """A tool that the user chose."""

    id: str
    """Id of the tool."""


class ChatKitInferenceOptions(Model):
    """Model and tool that the user chose."""

    model: str | None
    """The model."""
    tool_choice: ChatKitToolChoice | None
    """The tool."""


class ChatKitInputText(Model):
    """Text that the user wrote."""

    text: str
    """The text."""
    type: Literal["input_text"]
    """Always `input_text`."""


class ChatKitQuotedText(Model):
    """Text that the user quoted."""

    text: str
    """The text."""
    type: Literal["quoted_text"]
    """Always `quoted_text`."""


ChatKitUserContent: TypeAlias = Annotated[
    Union[ChatKitInputText, ChatKitQuotedText, Unknown],
    Tagged("type", {"input_text": ChatKitInputText, "quoted_text": ChatKitQuotedText}),
]
"""Part of a message by the user."""


class ChatKitThreadUserMessageItem(Model):
    """A message by the user."""

    id: str
    """Id of the item."""
    attachments: list[ChatKitAttachment]
    """Files of the message."""
    content: list[ChatKitUserContent]
    """Parts of the message."""
    created_at: int
    """Creation time, in Unix seconds."""
    inference_options: ChatKitInferenceOptions | None
    """Model and tool that the user chose."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.user_message"]
    """Always `chatkit.user_message`."""


Content = ChatKitUserContent
ContentInputText = ChatKitInputText
ContentQuotedText = ChatKitQuotedText
InferenceOptions = ChatKitInferenceOptions
InferenceOptionsToolChoice = ChatKitToolChoice
