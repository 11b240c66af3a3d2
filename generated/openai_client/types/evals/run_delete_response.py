from ..._core.models import Model


class EvalRunDeleteResponse(Model):
    """Result of deleting a run."""

    deleted: bool | None = None
    """Whether the run was deleted."""
    object: str | None = None
    """Always `eval.run.deleted`."""
    run_id: str | None = None
    """Id of the run."""


RunDeleteResponse = EvalRunDeleteResponse
