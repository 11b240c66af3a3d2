from ..._core.models import Model
from .function_parameters import FunctionParameters


class FunctionDefinition(Model):
    """A function that the model may ask you to call."""

    name: str
    """The function's name: letters, digits, underscores and dashes, at most 64
    characters.
    """
    description: str | None = None
    """What the function is good for, and in which case it is called; the model chooses by
    this text.
    """
    parameters: FunctionParameters | None = None
    """The arguments that the function takes. Left out, it takes none."""
    strict: bool | None = None
    """Whether the arguments are guaranteed to keep to `parameters`. Then only the part of
    JSON Schema that structured outputs support may be used there.
    """
