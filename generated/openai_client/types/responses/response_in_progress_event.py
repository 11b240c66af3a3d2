from typing import Literal

from ..._core.models import Model
from .response import Response


class ResponseInProgressEvent(Model):
    """The response is in progress."""

    type: Literal["response.in_progress"]
    """Always `response.in_progress`."""
    response: Response
    """The response as of this event."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
