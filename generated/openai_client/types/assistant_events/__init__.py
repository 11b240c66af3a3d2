from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .code_interpreter_delta_output import (
        CodeInterpreterDeltaOutput as CodeInterpreterDeltaOutput,
    )
    from .run_step_delta_details import RunStepDeltaDetails as RunStepDeltaDetails
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CodeInterpreterDeltaOutput": ".code_interpreter_delta_output",
        "RunStepDeltaDetails": ".run_step_delta_details",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
