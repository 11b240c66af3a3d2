from ..._core.models import Model
from .supervised_hyperparameters import SupervisedHyperparameters


class SupervisedMethod(Model):
    """Training on answers as they should be."""

    hyperparameters: SupervisedHyperparameters | None = None
    """Training settings; each is chosen for you where it is left out."""
