from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionFunctionMessageParam(TypedDict):
    """What a function gave back that the model called. Use a tool message instead."""

    role: Literal["function"]
    """Says that a function answers."""
    content: str | None
    """The function's result, as text or as JSON in text."""
    name: str
    """The function that was called."""
