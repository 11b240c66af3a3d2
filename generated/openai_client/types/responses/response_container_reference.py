from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .container_reference import ContainerReference as _ContainerReference

    ResponseContainerReference = _ContainerReference
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ResponseContainerReference": ".container_reference:ContainerReference",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
