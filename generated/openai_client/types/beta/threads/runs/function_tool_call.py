from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....run_steps.step_function_tool_call import (
        StepFunctionToolCall as _StepFunctionToolCall,
    )

    FunctionToolCall = _StepFunctionToolCall
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "FunctionToolCall": "....run_steps.step_function_tool_call:StepFunctionToolCall",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
