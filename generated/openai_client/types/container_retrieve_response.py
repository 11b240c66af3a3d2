from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .container_create_response import ContainerExpiration as _ContainerExpiration
    from .containers.container import (
        Container as _Container,
        ContainerNetworkAccess as _ContainerNetworkAccess,
    )

    ContainerRetrieveResponse = _Container
    ExpiresAfter = _ContainerExpiration
    NetworkPolicy = _ContainerNetworkAccess
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ContainerRetrieveResponse": ".containers.container:Container",
        "ExpiresAfter": ".container_create_response:ContainerExpiration",
        "NetworkPolicy": ".containers.container:ContainerNetworkAccess",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
