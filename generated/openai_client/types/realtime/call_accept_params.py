from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam as _RealtimeSessionCreateRequestParam,
    )

    CallAcceptParams = _RealtimeSessionCreateRequestParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CallAcceptParams": ".realtime_session_create_request_param:RealtimeSessionCreateRequestParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
