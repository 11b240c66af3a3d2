from builtins import object as _object
from typing import Literal

from ..._core.models import Model


class FineTuningJobEvent(Model):
    """Something that happened in a job."""

    id: str
    """The name of the event, to page with."""
    created_at: int
    """When it happened, in seconds since 1970."""
    level: Literal["info", "warn", "error"] | str
    """How serious the event is."""
    message: str
    """What happened, for people to read."""
    object: Literal["fine_tuning.job.event"]
    """Always `fine_tuning.job.event`."""
    type: Literal["message", "metrics"] | str | None = None
    """Whether the event is a plain `message` or carries the `metrics` of a
    training step.
    """
    data: dict[str, _object] | None = None
    """What belongs to the event, such as the step and its loss."""
