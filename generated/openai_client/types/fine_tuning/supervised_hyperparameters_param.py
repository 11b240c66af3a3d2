from typing import Literal

from typing_extensions import TypedDict


class SupervisedHyperparametersParam(TypedDict, total=False):
    """Settings of supervised training. `auto` lets the API choose by the size of
    the data.
    """

    batch_size: Literal["auto"] | int
    """The number of examples behind each update of the weights. More make steadier, rarer
    updates.
    """
    learning_rate_multiplier: Literal["auto"] | float
    """The factor on the learning rate. A smaller one may help against overfitting."""
    n_epochs: Literal["auto"] | int
    """How often the training goes through the whole file."""
