from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..chat.chat_completion_content_part_image_param import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )
    from .response_input_text_param import (
        ResponseInputTextParam as _ResponseInputTextParam,
    )

    PromptCacheBreakpoint = _PromptCacheBreakpointParam
    ResponseInputTextContentParam = _ResponseInputTextParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "PromptCacheBreakpoint": "..chat.chat_completion_content_part_image_param:PromptCacheBreakpointParam",
        "ResponseInputTextContentParam": ".response_input_text_param:ResponseInputTextParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
