from typing import Literal

from ..._core.models import Model


class DpoHyperparameters(Model):
    """Settings of training on preferences. `auto` lets the API choose by the size of the
    data.
    """

    batch_size: Literal["auto"] | int | None = None
    """The number of pairs behind each update of the weights. More make steadier, rarer
    updates.
    """
    beta: Literal["auto"] | float | None = None
    """How strongly the new model is held to the old one's behaviour. A higher value
    changes less.
    """
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """The factor on the learning rate. A smaller one may help against overfitting."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training goes through the whole file."""
