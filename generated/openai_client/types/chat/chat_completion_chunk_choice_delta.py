from typing import Literal, Union

from ..._core.models import Model
from .chat_completion_chunk_choice_delta_audio import (
    ChatCompletionChunkChoiceDeltaAudio,
)
from .chat_completion_chunk_choice_delta_tool_call import (
    ChatCompletionChunkChoiceDeltaToolCall,
)


class ChatCompletionChunkChoiceDeltaFunctionCall(Model):
    """The next piece of a function call. Use `tool_calls` instead."""

    name: str | None = None
    """The function's name."""
    arguments: str | None = None
    """The next piece of the arguments' JSON text."""


class ChatCompletionChunkChoiceDelta(Model):
    """What a chunk adds to the message. Join the strings of all chunks to have the
    whole.
    """

    role: Union[
        Literal["developer", "system", "user", "assistant", "tool"],
        str,
        None,
    ] = None
    """Who speaks; in the first chunk only."""
    content: str | None = None
    """The next piece of the text."""
    refusal: str | None = None
    """The next piece of a refusal."""
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCall] | None = None
    """The next pieces of the calls that the model asks for."""
    audio: ChatCompletionChunkChoiceDeltaAudio | None = None
    """The next piece of a spoken answer."""
    function_call: ChatCompletionChunkChoiceDeltaFunctionCall | None = None
    """Deprecated. The next piece of a function call. Use `tool_calls` instead."""
