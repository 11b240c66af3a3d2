from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....run_steps.step_tool_call import StepToolCall as _StepToolCall

    ToolCall = _StepToolCall
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "ToolCall": "....run_steps.step_tool_call:StepToolCall",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
