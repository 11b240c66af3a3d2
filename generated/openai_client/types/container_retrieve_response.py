from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .containers.container import Container as ContainerRetrieveResponse
    from .containers.container import ContainerNetworkAccess as NetworkPolicy
    from .containers.container_expiration import ContainerExpiration as ExpiresAfter
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ContainerRetrieveResponse": ".containers.container:Container",
        "ExpiresAfter": ".containers.container_expiration:ContainerExpiration",
        "NetworkPolicy": ".containers.container:ContainerNetworkAccess",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ContainerRetrieveResponse",
    "ExpiresAfter",
    "NetworkPolicy",
]
