from typing import Literal, Union

from ..._core.models import Model
from .chat_completion_choice_logprobs import ChatCompletionChoiceLogprobs
from .chat_completion_message import ChatCompletionMessage


class ChatCompletionChoice(Model):
    """One of the answers."""

    index: int
    """The place of this answer among the choices, from 0."""
    message: ChatCompletionMessage
    """What the model said, or the tools it calls."""
    finish_reason: Union[
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"],
        str,
    ]
    """Why the model stopped: it was done or met a stop string (`stop`), reached a token
    limit (`length`), calls tools (`tool_calls`, formerly `function_call`), or content
    was held back (`content_filter`).
    """
    logprobs: ChatCompletionChoiceLogprobs | None
    """The probabilities of the answer's tokens; null unless `logprobs` asked for
    them.
    """
