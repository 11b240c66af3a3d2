from .._core.models import Model


class EvalDeleteResponse(Model):
    """Result of deleting an eval."""

    deleted: bool
    """Whether the eval was deleted."""
    eval_id: str
    """Id of the eval."""
    object: str
    """Always `eval.deleted`."""
