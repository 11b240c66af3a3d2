from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .container import Container as Container
    from .container import ContainerNetworkAccess as ContainerNetworkAccess
    from .container_create_params import (
        ContainerCreateExpirationParam as ContainerCreateExpirationParam,
    )
    from .container_create_params import ContainerCreateParams as ContainerCreateParams
    from .container_expiration import ContainerExpiration as ContainerExpiration
    from .container_file import ContainerFile as ContainerFile
    from .container_file import ContainerFile as FileCreateResponse
    from .container_file import ContainerFile as FileListResponse
    from .container_file import ContainerFile as FileRetrieveResponse
    from .container_file_create_params import (
        ContainerFileCreateParams as ContainerFileCreateParams,
    )
    from .container_file_create_params import (
        ContainerFileCreateParams as FileCreateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Container": ".container",
        "ContainerCreateExpirationParam": ".container_create_params",
        "ContainerCreateParams": ".container_create_params",
        "ContainerExpiration": ".container_expiration",
        "ContainerFile": ".container_file",
        "ContainerFileCreateParams": ".container_file_create_params",
        "ContainerNetworkAccess": ".container",
        "FileCreateParams": ".container_file_create_params:ContainerFileCreateParams",
        "FileCreateResponse": ".container_file:ContainerFile",
        "FileListResponse": ".container_file:ContainerFile",
        "FileRetrieveResponse": ".container_file:ContainerFile",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Container",
    "ContainerCreateExpirationParam",
    "ContainerCreateParams",
    "ContainerExpiration",
    "ContainerFile",
    "ContainerFileCreateParams",
    "ContainerNetworkAccess",
    "FileCreateParams",
    "FileCreateResponse",
    "FileListResponse",
    "FileRetrieveResponse",
]
