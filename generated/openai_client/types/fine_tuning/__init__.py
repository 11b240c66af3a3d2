from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import alpha as alpha, checkpoints as checkpoints, jobs as jobs
    from .dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
    from .dpo_hyperparameters_param import (
        DpoHyperparametersParam as DpoHyperparametersParam,
    )
    from .dpo_method import DpoMethod as DpoMethod
    from .dpo_method_param import DpoMethodParam as DpoMethodParam
    from .fine_tuning_job import (
        FineTuneMethod as FineTuneMethod,
        FineTuningJob as FineTuningJob,
        FineTuningJobError as FineTuningJobError,
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .fine_tuning_job_wandb_integration import (
        FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
    )
    from .fine_tuning_job_wandb_integration_object import (
        FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    )
    from .job_create_params import (
        FineTuneMethodParam as FineTuneMethodParam,
        FineTuningJobWandbIntegrationObjectParam as FineTuningJobWandbIntegrationObjectParam,
        FineTuningJobWandbIntegrationParam as FineTuningJobWandbIntegrationParam,
        JobCreateParams as JobCreateParams,
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
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "DpoHyperparameters": ".dpo_hyperparameters",
        "DpoHyperparametersParam": ".dpo_hyperparameters_param",
        "DpoMethod": ".dpo_method",
        "DpoMethodParam": ".dpo_method_param",
        "FineTuneMethod": ".fine_tuning_job",
        "FineTuneMethodParam": ".job_create_params",
        "FineTuningJob": ".fine_tuning_job",
        "FineTuningJobError": ".fine_tuning_job",
        "FineTuningJobEvent": ".fine_tuning_job_event",
        "FineTuningJobHyperparameters": ".fine_tuning_job",
        "FineTuningJobWandbIntegration": ".fine_tuning_job_wandb_integration",
        "FineTuningJobWandbIntegrationObject": ".fine_tuning_job_wandb_integration_object",
        "FineTuningJobWandbIntegrationObjectParam": ".job_create_params",
        "FineTuningJobWandbIntegrationParam": ".job_create_params",
        "JobCreateParams": ".job_create_params",
        "JobCreateParamsHyperparametersParam": ".job_create_params",
        "ReinforcementHyperparameters": ".reinforcement_hyperparameters",
        "ReinforcementHyperparametersParam": ".reinforcement_hyperparameters_param",
        "ReinforcementMethod": ".reinforcement_method",
        "ReinforcementMethodParam": ".reinforcement_method_param",
        "SupervisedHyperparameters": ".supervised_hyperparameters",
        "SupervisedHyperparametersParam": ".supervised_hyperparameters_param",
        "SupervisedMethod": ".supervised_method",
        "SupervisedMethodParam": ".supervised_method_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
