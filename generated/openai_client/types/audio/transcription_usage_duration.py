from typing import Literal

from ..._core.models import Model


class TranscriptionUsageDuration(Model):
    """The cost of a transcript that is billed by time."""

    type: Literal["duration"]
    """Says that the cost is counted in time."""
    seconds: float
    """How long the recording is, in seconds."""
