from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from ..shared.metadata import Metadata
from .dpo_method_param import DpoMethodParam
from .reinforcement_method_param import ReinforcementMethodParam
from .supervised_method_param import SupervisedMethodParam


class FineTuneMethodParam(TypedDict, total=False):
    """A training method; its settings stand in the property of the same name."""

    type: Required[Literal["supervised", "dpo", "reinforcement"] | str]
    """How the model learns: from model answers (`supervised`), from pairs of a better and
    a worse answer (`dpo`), or from marks that a grader gives its own answers
    (`reinforcement`).
    """
    supervised: SupervisedMethodParam
    """Settings for `supervised`."""
    dpo: DpoMethodParam
    """Settings for `dpo`."""
    reinforcement: ReinforcementMethodParam
    """Settings for `reinforcement`; this method can't do without them."""


class FineTuningJobWandbIntegrationParam(TypedDict, total=False):
    """The run of Weights & Biases that shows a job."""

    project: Required[str]
    """The project that gets the run."""
    entity: str | None
    """The team or user that owns the run. Left out, it is the default of the
    stored key.
    """
    name: str | None
    """The name of the run. Left out, it is the id of the job."""
    tags: Sequence[str]
    """Tags for the run, added to those that every job's run gets."""


class FineTuningJobWandbIntegrationObjectParam(TypedDict):
    """A service that follows a job. Weights & Biases is the only one."""

    type: Literal["wandb"]
    """Says that the service is Weights & Biases."""
    wandb: FineTuningJobWandbIntegrationParam
    """Where the metrics of the job go."""


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


Integration = FineTuningJobWandbIntegrationObjectParam
IntegrationWandb = FineTuningJobWandbIntegrationParam
Method = FineTuneMethodParam


if TYPE_CHECKING:
    from .supervised_hyperparameters_param import (
        SupervisedHyperparametersParam as _SupervisedHyperparametersParam,
    )

    Hyperparameters = _SupervisedHyperparametersParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Hyperparameters": ".supervised_hyperparameters_param:SupervisedHyperparametersParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
