from typing import Literal, Union

from ..._core.models import Model
from ..completion_usage import CompletionUsage as CompletionUsage
from ..shared.metadata import Metadata
from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
from .chat_completion_moderation import ChatCompletionModeration
from .chat_completion_service_tier import ChatCompletionServiceTier
from .chat_completion_token_logprob import (
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
)


class ChatCompletionChoiceLogprobs(Model):
    """The log probabilities of an answer's tokens."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the text."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of a refusal."""


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


class ChatCompletion(Model):
    """What the model answered."""

    id: str
    """Names this completion; a stored one is read by it."""
    choices: list[ChatCompletionChoice]
    """The answers, as many as `n` asked for."""
    created: int
    """When the completion was made, in seconds since 1970."""
    model: str
    """The model that answered, often by the dated id behind the name that was
    asked for.
    """
    object: Literal["chat.completion"]
    """Says that this is a chat completion."""
    metadata: Metadata | None = None
    """The labels of a stored completion."""
    moderation: ChatCompletionModeration | None = None
    """What the moderation that was asked for found; null if none was."""
    service_tier: ChatCompletionServiceTier | None = None
    """The tier that processed the call."""
    system_fingerprint: str | None = None
    """Deprecated. A name for the server's configuration; when it changes, the same `seed`
    may give other answers. On its way out together with `seed`, without a replacement.
    """
    usage: CompletionUsage | None = None
    """The tokens that the call was billed for."""


Choice = ChatCompletionChoice
ChoiceLogprobs = ChatCompletionChoiceLogprobs
