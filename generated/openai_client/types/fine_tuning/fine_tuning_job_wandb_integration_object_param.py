from typing import Literal

from typing_extensions import TypedDict

from .fine_tuning_job_wandb_integration_param import FineTuningJobWandbIntegrationParam


class FineTuningJobWandbIntegrationObjectParam(TypedDict):
    """A service that follows a job. Weights & Biases is the only one."""

    type: Literal["wandb"]
    """Says that the service is Weights & Biases."""
    wandb: FineTuningJobWandbIntegrationParam
    """Where the metrics of the job go."""
