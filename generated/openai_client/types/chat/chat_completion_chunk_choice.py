from typing import Literal, Union

from ..._core.models import Model
from .chat_completion_choice_logprobs import ChatCompletionChoiceLogprobs
from .chat_completion_chunk_choice_delta import ChatCompletionChunkChoiceDelta


class ChatCompletionChunkChoice(Model):
    """What is new in one of the answers."""

    index: int
    """The place of the answer among the choices, from 0."""
    delta: ChatCompletionChunkChoiceDelta
    """What this chunk adds to the message."""
    finish_reason: Union[
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"],
        str,
        None,
    ]
    """Why the model stopped, in the answer's last chunk: it was done or met a stop string
    (`stop`), reached a token limit (`length`), calls tools (`tool_calls`, formerly
    `function_call`), or content was held back (`content_filter`). Null before.
    """
    logprobs: ChatCompletionChoiceLogprobs | None = None
    """The probabilities of this chunk's tokens, if `logprobs` asked for them."""
