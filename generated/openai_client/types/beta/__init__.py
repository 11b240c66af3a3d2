from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import chatkit as chatkit
    from .chatkit_workflow import (
        ChatKitWorkflow as ChatKitWorkflow,
        ChatKitWorkflowTracing as ChatKitWorkflowTracing,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatKitWorkflow": ".chatkit_workflow",
        "ChatKitWorkflowTracing": ".chatkit_workflow",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
