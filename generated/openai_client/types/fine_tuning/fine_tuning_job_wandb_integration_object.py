from typing import Literal

from ..._core.models import Model
from .fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration


class FineTuningJobWandbIntegrationObject(Model):
    """A service that follows a job. Weights & Biases is the only one."""

    type: Literal["wandb"]
    """Says that the service is Weights & Biases."""
    wandb: FineTuningJobWandbIntegration
    """Where the metrics of the job go."""
