from typing import Literal

from ..._core.models import Model


class ReinforcementHyperparameters(Model):
    """Settings of reinforcement. `auto` lets the API choose by the size of the data."""

    batch_size: Literal["auto"] | int | None = None
    """The number of examples behind each update of the weights. More make steadier, rarer
    updates.
    """
    compute_multiplier: Literal["auto"] | float | None = None
    """The factor on the computing spent on exploring answers while training."""
    eval_interval: Literal["auto"] | int | None = None
    """The number of training steps between two measurements on the validation file."""
    eval_samples: Literal["auto"] | int | None = None
    """How many evaluation samples are generated per training step."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """The factor on the learning rate. A smaller one may help against overfitting."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training goes through the whole file."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | str | None = None
    """How long the model thinks before it answers in training; `default` is the model's
    own level.
    """
