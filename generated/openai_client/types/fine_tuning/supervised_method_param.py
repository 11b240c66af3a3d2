from typing_extensions import TypedDict

from .supervised_hyperparameters_param import SupervisedHyperparametersParam


class SupervisedMethodParam(TypedDict, total=False):
    """Training on answers as they should be."""

    hyperparameters: SupervisedHyperparametersParam
    """Training settings; each is chosen for you where it is left out."""
