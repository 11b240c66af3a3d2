from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....run_steps.step_file_search_tool_call import (
        StepFileSearchToolCall as _StepFileSearchToolCall,
    )

    FileSearchToolCall = _StepFileSearchToolCall
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileSearchToolCall": "....run_steps.step_file_search_tool_call:StepFileSearchToolCall",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
