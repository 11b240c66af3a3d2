from typing_extensions import Required, TypedDict

from ..shared.function_parameters import FunctionParameters


class ChatCompletionFunctionParam(TypedDict, total=False):
    """A function that the model may call. Use a tool of type `function` instead."""

    name: Required[str]
    """The function's name: letters, digits, underscores and dashes, at most 64
    characters.
    """
    description: str
    """What the function is good for, and in which case it is called; the model chooses by
    this text.
    """
    parameters: FunctionParameters
    """The arguments that the function takes. Left out, it takes none."""
