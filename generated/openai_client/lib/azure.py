from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._async_deployed_client import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .._deployed_client import AzureOpenAI as AzureOpenAI
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAzureOpenAI": ".._async_deployed_client",
        "AzureOpenAI": ".._deployed_client",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
