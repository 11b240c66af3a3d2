from typing import Literal

from ...._core.models import Model


class FineTuningJobCheckpointMetrics(Model):
    """How the model did at this step. Values for validation are there if a validation file
    is.
    """

    step: float | None = None
    """The step that was measured."""
    train_loss: float | None = None
    """The loss on the examples of this step."""
    train_mean_token_accuracy: float | None = None
    """The share of tokens of this step that the model predicted, 0 to 1."""
    valid_loss: float | None = None
    """The loss on a sample of the validation file."""
    valid_mean_token_accuracy: float | None = None
    """The share of tokens of that sample that the model predicted, 0 to 1."""
    full_valid_loss: float | None = None
    """The loss on the whole validation file."""
    full_valid_mean_token_accuracy: float | None = None
    """The share of tokens of the whole validation file that the model predicted, 0
    to 1.
    """


class FineTuningJobCheckpoint(Model):
    """A model as it was at one step of its training. It can be called like the
    final one.
    """

    id: str
    """The name of the checkpoint, to page with."""
    fine_tuned_model_checkpoint: str
    """The id under which the model of this step is called."""
    step_number: int
    """The training step after which it was taken."""
    metrics: FineTuningJobCheckpointMetrics
    """How the model did at this step. Values for validation are there if a validation file
    is.
    """
    created_at: int
    """When it was taken, in seconds since 1970."""
    fine_tuning_job_id: str
    """The job that it comes from."""
    object: Literal["fine_tuning.job.checkpoint"]
    """Always `fine_tuning.job.checkpoint`."""


Metrics = FineTuningJobCheckpointMetrics
