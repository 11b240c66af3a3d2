from ....._core.models import Model
from ....assistant_events.run_step_delta_details import RunStepDeltaDetails


class RunStepDelta(Model):
    """What is new in a step."""

    step_details: RunStepDeltaDetails | None = None
    """What it does."""
