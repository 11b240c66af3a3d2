from ..._core.models import Model
from .dpo_hyperparameters import DpoHyperparameters


class DpoMethod(Model):
    """Training on pairs of answers of which one is preferred (direct preference
    optimization).
    """

    hyperparameters: DpoHyperparameters | None = None
    """Training settings; each is chosen for you where it is left out."""
