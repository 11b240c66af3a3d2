from typing import Literal

from ....._core.models import Model
from .run_step_delta import RunStepDelta


class RunStepDeltaEvent(Model):
    """A step has grown."""

    id: str
    """Id of the step."""
    object: Literal["thread.run.step.delta"]
    """Always `thread.run.step.delta`."""
    delta: RunStepDelta
    """What is new."""
