from typing import Literal

from typing_extensions import TypedDict


class ResponseToolCallerProgramParam(TypedDict):
    """A program that the model wrote made the call."""

    type: Literal["program"]
    """Always `program`."""
    caller_id: str
    """Id of the program's call."""
