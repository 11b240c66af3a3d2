from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..chat.chat_completion_content_part_image_param import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )
    from .response_input_file_param import (
        ResponseInputFileParam as _ResponseInputFileParam,
    )

    PromptCacheBreakpoint = _PromptCacheBreakpointParam
    ResponseInputFileContentParam = _ResponseInputFileParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "PromptCacheBreakpoint": "..chat.chat_completion_content_part_image_param:PromptCacheBreakpointParam",
        "ResponseInputFileContentParam": ".response_input_file_param:ResponseInputFileParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
