from typing import Literal

from ..._core.models import Model
from .response import Response


class ResponseQueuedEvent(Model):
    """The response waits to be processed."""

    type: Literal["response.queued"]
    """Always `response.queued`."""
    response: Response
    """The response as of this event."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
