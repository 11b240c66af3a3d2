from typing_extensions import TypedDict


class ChatCompletionFunctionCallOptionParam(TypedDict):
    """Makes the model call one certain function of `functions`."""

    name: str
    """The function's name."""
