from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .grader_run_params import (
        FineTuningGraderParam as FineTuningGraderParam,
        GraderRunParams as GraderRunParams,
    )
    from .grader_run_response import (
        GraderRunErrors as GraderRunErrors,
        GraderRunMetadata as GraderRunMetadata,
        GraderRunResponse as GraderRunResponse,
    )
    from .grader_validate_params import GraderValidateParams as GraderValidateParams
    from .grader_validate_response import (
        FineTuningGrader as FineTuningGrader,
        GraderValidateResponse as GraderValidateResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "FineTuningGrader": ".grader_validate_response",
        "FineTuningGraderParam": ".grader_run_params",
        "GraderRunErrors": ".grader_run_response",
        "GraderRunMetadata": ".grader_run_response",
        "GraderRunParams": ".grader_run_params",
        "GraderRunResponse": ".grader_run_response",
        "GraderValidateParams": ".grader_validate_params",
        "GraderValidateResponse": ".grader_validate_response",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
