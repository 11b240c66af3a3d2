from typing import Annotated, Union

from ..._core.models import Model, Tagged, Unknown
from .chat_completion_moderation_error import ChatCompletionModerationError
from .chat_completion_moderation_results import ChatCompletionModerationResults


class ChatCompletionModeration(Model):
    """What moderation found on both sides of a call."""

    input: Annotated[
        Union[ChatCompletionModerationResults, ChatCompletionModerationError, Unknown],
        Tagged(
            "type",
            {
                "moderation_results": ChatCompletionModerationResults,
                "error": ChatCompletionModerationError,
            },
        ),
    ]
    """The findings on what was sent, or why there are none."""
    output: Annotated[
        Union[ChatCompletionModerationResults, ChatCompletionModerationError, Unknown],
        Tagged(
            "type",
            {
                "moderation_results": ChatCompletionModerationResults,
                "error": ChatCompletionModerationError,
            },
        ),
    ]
    """The findings on what the model answered, or why there are none."""
