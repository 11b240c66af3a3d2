from typing import Literal, Union

from ..._core.models import Model
from ..completion_usage import CompletionUsage
from .chat_completion import ChatCompletionChoiceLogprobs
from .chat_completion_moderation import ChatCompletionModeration
from .chat_completion_service_tier import ChatCompletionServiceTier


class ChatCompletionChunkChoiceDeltaToolCallFunction(Model):
    """What the piece adds to the call."""

    name: str | None = None
    """The function's name."""
    arguments: str | None = None
    """The next piece of the arguments' JSON text."""


class ChatCompletionChunkChoiceDeltaToolCall(Model):
    """A piece of a tool call. The first piece has the id and the name, those after it have
    more of the arguments.
    """

    index: int
    """To which call the piece belongs, from 0."""
    id: str | None = None
    """Names the call; the tool message with its result refers to it."""
    type: Literal["function"] | None = None
    """The kind of tool that is called."""
    function: ChatCompletionChunkChoiceDeltaToolCallFunction | None = None
    """What the piece adds to the call."""


class ChatCompletionChunkChoiceDeltaAudio(Model):
    """A piece of a spoken answer. Each piece has some of the fields."""

    id: str | None = None
    """Names the audio; a later call gives the turn back by it in `audio.id`."""
    data: str | None = None
    """The next piece of the audio in base64, each piece encoded by itself."""
    transcript: str | None = None
    """The next piece of what is said, as text."""
    expires_at: int | None = None
    """Until when the id can be given back, in seconds since 1970; in the last piece."""


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
