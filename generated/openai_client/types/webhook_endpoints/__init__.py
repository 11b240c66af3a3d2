from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .webhook_event_type import WebhookEventType as WebhookEventType
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "WebhookEventType": ".webhook_event_type",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
