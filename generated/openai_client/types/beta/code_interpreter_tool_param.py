from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..assistants.assistant_code_interpreter_tool_param import (
        AssistantCodeInterpreterToolParam as _AssistantCodeInterpreterToolParam,
    )

    CodeInterpreterToolParam = _AssistantCodeInterpreterToolParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CodeInterpreterToolParam": "..assistants.assistant_code_interpreter_tool_param:AssistantCodeInterpreterToolParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
