from collections.abc import Sequence

from typing_extensions import Required, TypedDict


class FineTuningJobWandbIntegrationParam(TypedDict, total=False):
    """The run of Weights & Biases that shows a job."""

    project: Required[str]
    """The project that gets the run."""
    entity: str | None
    """The team or user that owns the run. Left out, it is the default of the
    stored key.
    """
    name: str | None
    """The name of the run. Left out, it is the id of the job."""
    tags: Sequence[str]
    """Tags for the run, added to those that every job's run gets."""
