from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime_client_event_param import (
        RealtimeClientEventParam as _RealtimeClientEventParam,
    )

    ConnectClientEventParam = _RealtimeClientEventParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ConnectClientEventParam": ".realtime_client_event_param:RealtimeClientEventParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
