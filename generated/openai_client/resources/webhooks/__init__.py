from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks import Webhooks as Webhooks
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncWebhooks": ".async_webhooks",
        "Webhooks": ".webhooks",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
