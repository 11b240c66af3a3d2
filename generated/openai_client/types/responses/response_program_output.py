from typing import Literal

from ..._core.models import Model


class ResponseProgramOutput(Model):
    """Result of a program."""

    type: Literal["program_output"]
    """Always `program_output`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the program's call."""
    result: str
    """Result of the program."""
    status: Literal["completed", "incomplete"] | str
    """State of the item."""
