from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...chatkit.chat_kit_session_create_params import (
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
        ChatSessionWorkflowTracingParam as _ChatSessionWorkflowTracingParam,
    )

    Tracing = _ChatSessionWorkflowTracingParam
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatSessionWorkflowParam": "...chatkit.chat_kit_session_create_params",
        "Tracing": "...chatkit.chat_kit_session_create_params:ChatSessionWorkflowTracingParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
