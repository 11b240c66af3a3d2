from typing import Literal

from ..._core.models import Model
from .response import Response


class ResponseIncompleteEvent(Model):
    """The response ended early. Ends the stream."""

    type: Literal["response.incomplete"]
    """Always `response.incomplete`."""
    response: Response
    """The response as of this event."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
