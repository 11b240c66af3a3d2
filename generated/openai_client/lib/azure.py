from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._async_deployed_client import (
        AsyncAzureOpenAI as AsyncAzureOpenAI,
        AsyncTokenProvider as _AsyncTokenProvider,
    )
    from .._deployed_client import (
        AzureOpenAI as AzureOpenAI,
        TokenProvider as _TokenProvider,
    )

    AsyncAzureADTokenProvider = _AsyncTokenProvider
    AzureADTokenProvider = _TokenProvider
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAzureADTokenProvider": ".._async_deployed_client:AsyncTokenProvider",
        "AsyncAzureOpenAI": ".._async_deployed_client",
        "AzureADTokenProvider": ".._deployed_client:TokenProvider",
        "AzureOpenAI": ".._deployed_client",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
