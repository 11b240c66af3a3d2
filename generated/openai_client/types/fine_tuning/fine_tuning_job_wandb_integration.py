from ..._core.models import Model


class FineTuningJobWandbIntegration(Model):
    """The run of Weights & Biases that shows a job."""

    project: str
    """The project that gets the run."""
    entity: str | None = None
    """The team or user that owns the run. Left out, it is the default of the
    stored key.
    """
    name: str | None = None
    """The name of the run. Left out, it is the id of the job."""
    tags: list[str] | None = None
    """Tags for the run, added to those that every job's run gets."""
