from typing_extensions import TypedDict


class ChatCompletionMessageFunctionCallParam(TypedDict):
    """A call of a function of `functions`. Calls of tools take its place."""

    name: str
    """The function's name."""
    arguments: str
    """The arguments as JSON text. They may break the function's schema; check them before
    you call anything.
    """
