from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import event_types as event_types
    from .async_event_types import AsyncEventTypes as AsyncEventTypes
    from .async_webhooks import AsyncWebhooks as AsyncWebhooks
    from .event_types import EventTypes as EventTypes
    from .webhooks import Webhooks as Webhooks
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncEventTypes": ".async_event_types",
        "AsyncWebhooks": ".async_webhooks",
        "EventTypes": ".event_types",
        "Webhooks": ".webhooks",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
