from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.metadata import Metadata
from .fine_tune_method_param import FineTuneMethodParam
from .fine_tuning_job_wandb_integration_object_param import (
    FineTuningJobWandbIntegrationObjectParam,
)
from .fine_tuning_job_wandb_integration_param import FineTuningJobWandbIntegrationParam
from .supervised_hyperparameters_param import SupervisedHyperparametersParam


class JobCreateParamsHyperparametersParam(TypedDict, total=False):
    """Training settings. Deprecated: write them under `method`, beside the method that
    they belong to.
    """

    batch_size: Literal["auto"] | int
    """The number of examples behind each update of the weights."""
    learning_rate_multiplier: Literal["auto"] | float
    """The factor on the learning rate. A smaller one may help against overfitting."""
    n_epochs: Literal["auto"] | int
    """How often the training goes through the whole file."""


class JobCreateParams(TypedDict, total=False):
    """What to train, on what, and how."""

    model: Required[
        str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    ]
    """The model to start from: one of those listed, a dated version of them, or a model
    that was fine-tuned before.
    """
    training_file: Required[str]
    """The id of an uploaded JSON Lines file with the purpose `fine-tune`. Each line is an
    example in the form that the method asks for.
    """
    hyperparameters: JobCreateParamsHyperparametersParam
    """Training settings. Deprecated: write them under `method`, beside the method that
    they belong to.
    """
    integrations: Iterable[FineTuningJobWandbIntegrationObjectParam] | None
    """Services that follow the job, such as Weights & Biases."""
    metadata: Metadata
    """Labels of your own, by which `fine_tuning.jobs.list` can search."""
    method: FineTuneMethodParam
    """The training method with its settings. Left out, it is `supervised`."""
    seed: int | None
    """Makes jobs with the same seed and settings end much alike, though not always
    exactly. Left out, a seed is drawn and shown on the job.
    """
    suffix: str | None
    """A word that becomes part of the new model's name, so that you know it again."""
    validation_file: str | None
    """The id of a file like `training_file` whose examples are only measured, never
    trained on. It must not repeat examples of the training file.
    """


Hyperparameters = SupervisedHyperparametersParam
Integration = FineTuningJobWandbIntegrationObjectParam
IntegrationWandb = FineTuningJobWandbIntegrationParam
Method = FineTuneMethodParam
