from typing import Literal

from ..._core.models import Model


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
