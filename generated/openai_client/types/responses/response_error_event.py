from typing import Literal

from ..._core.models import Model


class ResponseErrorEvent(Model):
    """An error ended the stream."""

    type: Literal["error"]
    """Always `error`."""
    code: str | None
    """Machine-readable error code."""
    message: str
    """Human-readable explanation."""
    param: str | None
    """Parameter at fault."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
