from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..assistants.assistant_file_search_tool_param import (
        AssistantFileSearchToolParam as _AssistantFileSearchToolParam,
    )

    FileSearchToolParam = _AssistantFileSearchToolParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileSearchToolParam": "..assistants.assistant_file_search_tool_param:AssistantFileSearchToolParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
