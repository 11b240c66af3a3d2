from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.async_client import AsyncClient as _AsyncClient
    from ._core.base_client import BaseClient as BaseClient
    from ._core.hooks import FinalRequestOptions as FinalRequestOptions
    from ._core.http_clients import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DefaultAsyncHttpxClient as _DefaultAsyncHttpxClient,
        DefaultHttpxClient as _DefaultHttpxClient,
    )
    from ._core.pages import AsyncPaginator as AsyncPaginator
    from ._core.sync_client import SyncClient as _SyncClient
    from ._core.timeouts import (
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    )
    from ._core.verb_calls import make_request_options as make_request_options

    AsyncAPIClient = _AsyncClient
    AsyncHttpxClientWrapper = _DefaultAsyncHttpxClient
    SyncAPIClient = _SyncClient
    SyncHttpxClientWrapper = _DefaultHttpxClient
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncAPIClient": "._core.async_client:AsyncClient",
        "AsyncHttpxClientWrapper": "._core.http_clients:DefaultAsyncHttpxClient",
        "AsyncPaginator": "._core.pages",
        "BaseClient": "._core.base_client",
        "DEFAULT_CONNECTION_LIMITS": "._core.http_clients",
        "DEFAULT_MAX_RETRIES": "._core.timeouts",
        "DEFAULT_TIMEOUT": "._core.timeouts",
        "FinalRequestOptions": "._core.hooks",
        "SyncAPIClient": "._core.sync_client:SyncClient",
        "SyncHttpxClientWrapper": "._core.http_clients:DefaultHttpxClient",
        "make_request_options": "._core.verb_calls",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
