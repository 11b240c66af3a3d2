from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.handshake import (
        SyncWebSocketConnectionOptions as SyncWebSocketConnectionOptions,
        WebSocketConnectionOptions as WebSocketConnectionOptions,
        WebSocketConnectionOptions as _WebSocketConnectionOptions,
    )

    WebsocketConnectionOptions = _WebSocketConnectionOptions
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "SyncWebSocketConnectionOptions": ".._core.handshake",
        "WebSocketConnectionOptions": ".._core.handshake",
        "WebsocketConnectionOptions": ".._core.handshake:WebSocketConnectionOptions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
