from typing import Literal

from ..._core.models import Model


class ResponseToolCallerProgram(Model):
    """A program that the model wrote made the call."""

    type: Literal["program"]
    """Always `program`."""
    caller_id: str
    """Id of the program's call."""
