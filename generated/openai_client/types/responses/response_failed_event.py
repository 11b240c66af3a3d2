from typing import Literal

from ..._core.models import Model
from .response import Response


class ResponseFailedEvent(Model):
    """The response failed. Ends the stream."""

    type: Literal["response.failed"]
    """Always `response.failed`."""
    response: Response
    """The response as of this event."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
