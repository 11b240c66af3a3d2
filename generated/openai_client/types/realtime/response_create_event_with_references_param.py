from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .response_create_event_param import (
        RealtimeResponseCreateEventParam as _RealtimeResponseCreateEventParam,
    )

    ResponseCreateEventWithReferencesParam = _RealtimeResponseCreateEventParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ResponseCreateEventWithReferencesParam": ".response_create_event_param:RealtimeResponseCreateEventParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
