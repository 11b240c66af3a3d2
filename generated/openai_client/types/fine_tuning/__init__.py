from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jobs as jobs
    from .dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
    from .dpo_hyperparameters_param import (
        DpoHyperparametersParam as DpoHyperparametersParam,
    )
    from .dpo_method import DpoMethod as DpoMethod
    from .dpo_method_param import DpoMethodParam as DpoMethodParam
    from .fine_tune_method import FineTuneMethod as FineTuneMethod
    from .fine_tune_method_param import FineTuneMethodParam as FineTuneMethodParam
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job import FineTuningJobError as FineTuningJobError
    from .fine_tuning_job import (
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from .fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from .fine_tuning_job_checkpoint import (
        FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
    )
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .fine_tuning_job_wandb_integration import (
        FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
    )
    from .fine_tuning_job_wandb_integration_object import (
        FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    )
    from .fine_tuning_job_wandb_integration_object_param import (
        FineTuningJobWandbIntegrationObjectParam as FineTuningJobWandbIntegrationObjectParam,
    )
    from .fine_tuning_job_wandb_integration_param import (
        FineTuningJobWandbIntegrationParam as FineTuningJobWandbIntegrationParam,
    )
    from .job_create_params import JobCreateParams as JobCreateParams
    from .job_create_params import (
        JobCreateParamsHyperparametersParam as JobCreateParamsHyperparametersParam,
    )
    from .reinforcement_hyperparameters import (
        ReinforcementHyperparameters as ReinforcementHyperparameters,
    )
    from .reinforcement_hyperparameters_param import (
        ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
    )
    from .reinforcement_method import ReinforcementMethod as ReinforcementMethod
    from .reinforcement_method_param import (
        ReinforcementMethodParam as ReinforcementMethodParam,
    )
    from .supervised_hyperparameters import (
        SupervisedHyperparameters as SupervisedHyperparameters,
    )
    from .supervised_hyperparameters_param import (
        SupervisedHyperparametersParam as SupervisedHyperparametersParam,
    )
    from .supervised_method import SupervisedMethod as SupervisedMethod
    from .supervised_method_param import SupervisedMethodParam as SupervisedMethodParam

__all__ = [
    "DpoHyperparameters",
    "DpoHyperparametersParam",
    "DpoMethod",
    "DpoMethodParam",
    "FineTuneMethod",
    "FineTuneMethodParam",
    "FineTuningJob",
    "FineTuningJobCheckpoint",
    "FineTuningJobCheckpointMetrics",
    "FineTuningJobError",
    "FineTuningJobEvent",
    "FineTuningJobHyperparameters",
    "FineTuningJobWandbIntegration",
    "FineTuningJobWandbIntegrationObject",
    "FineTuningJobWandbIntegrationObjectParam",
    "FineTuningJobWandbIntegrationParam",
    "JobCreateParams",
    "JobCreateParamsHyperparametersParam",
    "ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam",
    "ReinforcementMethod",
    "ReinforcementMethodParam",
    "SupervisedHyperparameters",
    "SupervisedHyperparametersParam",
    "SupervisedMethod",
    "SupervisedMethodParam",
    "jobs",
]

_SOURCES = {
    "DpoHyperparameters": ".dpo_hyperparameters:DpoHyperparameters",
    "DpoHyperparametersParam": ".dpo_hyperparameters_param:DpoHyperparametersParam",
    "DpoMethod": ".dpo_method:DpoMethod",
    "DpoMethodParam": ".dpo_method_param:DpoMethodParam",
    "FineTuneMethod": ".fine_tune_method:FineTuneMethod",
    "FineTuneMethodParam": ".fine_tune_method_param:FineTuneMethodParam",
    "FineTuningJob": ".fine_tuning_job:FineTuningJob",
    "FineTuningJobCheckpoint": ".fine_tuning_job_checkpoint:FineTuningJobCheckpoint",
    "FineTuningJobCheckpointMetrics": ".fine_tuning_job_checkpoint:FineTuningJobCheckpointMetrics",
    "FineTuningJobError": ".fine_tuning_job:FineTuningJobError",
    "FineTuningJobEvent": ".fine_tuning_job_event:FineTuningJobEvent",
    "FineTuningJobHyperparameters": ".fine_tuning_job:FineTuningJobHyperparameters",
    "FineTuningJobWandbIntegration": ".fine_tuning_job_wandb_integration:FineTuningJobWandbIntegration",
    "FineTuningJobWandbIntegrationObject": ".fine_tuning_job_wandb_integration_object:FineTuningJobWandbIntegrationObject",
    "FineTuningJobWandbIntegrationObjectParam": ".fine_tuning_job_wandb_integration_object_param:FineTuningJobWandbIntegrationObjectParam",
    "FineTuningJobWandbIntegrationParam": ".fine_tuning_job_wandb_integration_param:FineTuningJobWandbIntegrationParam",
    "JobCreateParams": ".job_create_params:JobCreateParams",
    "JobCreateParamsHyperparametersParam": ".job_create_params:JobCreateParamsHyperparametersParam",
    "ReinforcementHyperparameters": ".reinforcement_hyperparameters:ReinforcementHyperparameters",
    "ReinforcementHyperparametersParam": ".reinforcement_hyperparameters_param:ReinforcementHyperparametersParam",
    "ReinforcementMethod": ".reinforcement_method:ReinforcementMethod",
    "ReinforcementMethodParam": ".reinforcement_method_param:ReinforcementMethodParam",
    "SupervisedHyperparameters": ".supervised_hyperparameters:SupervisedHyperparameters",
    "SupervisedHyperparametersParam": ".supervised_hyperparameters_param:SupervisedHyperparametersParam",
    "SupervisedMethod": ".supervised_method:SupervisedMethod",
    "SupervisedMethodParam": ".supervised_method_param:SupervisedMethodParam",
    "jobs": ".jobs:",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
