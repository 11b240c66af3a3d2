from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..assistants.assistant_code_interpreter_tool import (
        AssistantCodeInterpreterTool as _AssistantCodeInterpreterTool,
    )

    CodeInterpreterTool = _AssistantCodeInterpreterTool
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CodeInterpreterTool": "..assistants.assistant_code_interpreter_tool:AssistantCodeInterpreterTool",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
