from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .chat_completion_content_part_image import ChatCompletionContentPartImage
from .chat_completion_content_part_text import ChatCompletionContentPartText

ChatCompletionStoreMessageContentPart: TypeAlias = Annotated[
    Union[ChatCompletionContentPartText, ChatCompletionContentPartImage, Unknown],
    Tagged(
        "type",
        {
            "text": ChatCompletionContentPartText,
            "image_url": ChatCompletionContentPartImage,
        },
    ),
]
"""A part of a stored message."""
