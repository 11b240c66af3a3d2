from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
        FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
        FineTuningJobCheckpointMetrics as _FineTuningJobCheckpointMetrics,
    )

    Metrics = _FineTuningJobCheckpointMetrics
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "FineTuningJobCheckpoint": ".fine_tuning_job_checkpoint",
        "FineTuningJobCheckpointMetrics": ".fine_tuning_job_checkpoint",
        "Metrics": ".fine_tuning_job_checkpoint:FineTuningJobCheckpointMetrics",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
