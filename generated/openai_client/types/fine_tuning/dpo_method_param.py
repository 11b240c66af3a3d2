from typing_extensions import TypedDict

from .dpo_hyperparameters_param import DpoHyperparametersParam


class DpoMethodParam(TypedDict, total=False):
    """Training on pairs of answers of which one is preferred (direct preference
    optimization).
    """

    hyperparameters: DpoHyperparametersParam
    """Training settings; each is chosen for you where it is left out."""
