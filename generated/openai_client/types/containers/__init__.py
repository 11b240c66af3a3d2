from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .container import (
        Container as Container,
        ContainerNetworkAccess as ContainerNetworkAccess,
    )
    from .file_create_params import (
        ContainerFileCreateParams as ContainerFileCreateParams,
        ContainerFileCreateParams as _ContainerFileCreateParams,
    )
    from .file_create_response import (
        ContainerFile as ContainerFile,
        ContainerFile as _ContainerFile,
    )

    FileCreateParams = _ContainerFileCreateParams
    FileCreateResponse = _ContainerFile
    FileListResponse = _ContainerFile
    FileRetrieveResponse = _ContainerFile
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Container": ".container",
        "ContainerFile": ".file_create_response",
        "ContainerFileCreateParams": ".file_create_params",
        "ContainerNetworkAccess": ".container",
        "FileCreateParams": ".file_create_params:ContainerFileCreateParams",
        "FileCreateResponse": ".file_create_response:ContainerFile",
        "FileListResponse": ".file_create_response:ContainerFile",
        "FileRetrieveResponse": ".file_create_response:ContainerFile",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
