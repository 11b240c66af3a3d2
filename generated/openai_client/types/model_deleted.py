from .._core.models import Model


class ModelDeleted(Model):
    """The answer to the deletion of a fine-tuned model."""

    id: str
    """The model that was to be deleted."""
    deleted: bool
    """Whether the model is gone."""
    object: str
    """The kind of object that was deleted, `model`."""
