from typing import Literal, Union

from ..._core.models import Model
from ..shared.metadata import Metadata
from .dpo_method import DpoMethod
from .fine_tuning_job_wandb_integration_object import (
    FineTuningJobWandbIntegrationObject,
)
from .reinforcement_method import ReinforcementMethod
from .supervised_method import SupervisedMethod


class FineTuneMethod(Model):
    """A training method; its settings stand in the property of the same name."""

    type: Literal["supervised", "dpo", "reinforcement"] | str
    """How the model learns: from model answers (`supervised`), from pairs of a better and
    a worse answer (`dpo`), or from marks that a grader gives its own answers
    (`reinforcement`).
    """
    supervised: SupervisedMethod | None = None
    """Settings for `supervised`."""
    dpo: DpoMethod | None = None
    """Settings for `dpo`."""
    reinforcement: ReinforcementMethod | None = None
    """Settings for `reinforcement`; this method can't do without them."""


class FineTuningJobError(Model):
    """Why the job failed; null or empty if it didn't."""

    code: str
    """A stable short name of the failure, to branch on."""
    message: str
    """What went wrong, for people to read."""
    param: str | None
    """The request field at fault, mostly `training_file` or `validation_file`; null if
    none is.
    """


class FineTuningJobHyperparameters(Model):
    """The settings of supervised training. Jobs with other methods show theirs under
    `method`.
    """

    batch_size: Literal["auto"] | int | None = None
    """The number of examples behind each update of the weights."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """The factor on the learning rate."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training goes through the whole file."""


class FineTuningJob(Model):
    """A fine-tuning job, from the check of its files to the new model."""

    id: str
    """The name by which other calls refer to the job."""
    status: Union[
        Literal[
            "validating_files",
            "queued",
            "running",
            "succeeded",
            "failed",
            "cancelled",
        ],
        str,
    ]
    """Where the job stands. `succeeded`, `failed` and `cancelled` are final."""
    fine_tuned_model: str | None
    """The id of the new model; null until the job has succeeded."""
    error: FineTuningJobError | None
    """Why the job failed; null or empty if it didn't."""
    model: str
    """The model that the training started from."""
    training_file: str
    """The id of the file that is trained on."""
    validation_file: str | None
    """The id of the file that is measured on; null if there is none."""
    result_files: list[str]
    """The ids of CSV files with the metrics of each step. Filled when the job has
    ended.
    """
    hyperparameters: FineTuningJobHyperparameters
    """The settings of supervised training. Jobs with other methods show theirs under
    `method`.
    """
    created_at: int
    """When the job was created, in seconds since 1970."""
    finished_at: int | None
    """When the job ended, in seconds since 1970; null while it goes on."""
    trained_tokens: int | None
    """The number of tokens that are billed for training; null while the job goes on."""
    object: Literal["fine_tuning.job"]
    """Always `fine_tuning.job`."""
    organization_id: str
    """The organization that the job belongs to."""
    seed: int
    """The seed of the job, given or drawn."""
    method: FineTuneMethod | None = None
    """The training method with the settings that are in force."""
    estimated_finish: int | None = None
    """When the job will probably end, in seconds since 1970; null while it isn't
    running.
    """
    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    """Services that follow the job."""
    metadata: Metadata | None = None
    """Your own labels for the job."""


Error = FineTuningJobError
Hyperparameters = FineTuningJobHyperparameters
Method = FineTuneMethod
