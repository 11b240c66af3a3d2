from typing import Literal

from ..._core.models import Model
from ..shared.completion_usage import CompletionUsage
from .chat_completion_choice_logprobs import ChatCompletionChoiceLogprobs
from .chat_completion_chunk_choice import ChatCompletionChunkChoice
from .chat_completion_chunk_choice_delta import (
    ChatCompletionChunkChoiceDelta,
    ChatCompletionChunkChoiceDeltaFunctionCall,
)
from .chat_completion_chunk_choice_delta_audio import (
    ChatCompletionChunkChoiceDeltaAudio,
)
from .chat_completion_chunk_choice_delta_tool_call import (
    ChatCompletionChunkChoiceDeltaToolCall,
    ChatCompletionChunkChoiceDeltaToolCallFunction,
)
from .chat_completion_moderation import ChatCompletionModeration
from .chat_completion_service_tier import ChatCompletionServiceTier


class ChatCompletionChunk(Model):
    """A piece of a streamed answer."""

    id: str
    """Names the completion; the same in all of its chunks."""
    choices: list[ChatCompletionChunkChoice]
    """What is new in each answer. Empty in the last chunk if `include_usage` asked for one
    with usage.
    """
    created: int
    """When the completion was begun, in seconds since 1970; the same in all of its
    chunks.
    """
    model: str
    """The model that answers."""
    object: Literal["chat.completion.chunk"]
    """Says that this is a chunk."""
    moderation: ChatCompletionModeration | None = None
    """What the moderation that was asked for found; only in the chunk that reports
    it.
    """
    obfuscation: str | None = None
    """Random characters that even out the sizes of chunks. Nothing to read."""
    service_tier: ChatCompletionServiceTier | None = None
    """The tier that processes the call."""
    system_fingerprint: str | None = None
    """Deprecated. A name for the server's configuration; when it changes, the same `seed`
    may give other answers. On its way out together with `seed`, without a replacement.
    """
    usage: CompletionUsage | None = None
    """The tokens of the whole call, in the last chunk if `include_usage` asked for it;
    null before.
    """


Choice = ChatCompletionChunkChoice
ChoiceDelta = ChatCompletionChunkChoiceDelta
ChoiceDeltaAudio = ChatCompletionChunkChoiceDeltaAudio
ChoiceDeltaFunctionCall = ChatCompletionChunkChoiceDeltaFunctionCall
ChoiceDeltaToolCall = ChatCompletionChunkChoiceDeltaToolCall
ChoiceDeltaToolCallFunction = ChatCompletionChunkChoiceDeltaToolCallFunction
ChoiceLogprobs = ChatCompletionChoiceLogprobs
