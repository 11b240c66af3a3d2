from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..assistants.assistant_file_search_tool import (
        AssistantFileSearchTool as _AssistantFileSearchTool,
    )

    FileSearchTool = _AssistantFileSearchTool
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "FileSearchTool": "..assistants.assistant_file_search_tool:AssistantFileSearchTool",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
