from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.http_clients import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
    )
    from ._core.modes import MODE_HEADER as _MODE_HEADER
    from ._core.timeouts import (
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    )

    RAW_RESPONSE_HEADER = _MODE_HEADER
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "DEFAULT_CONNECTION_LIMITS": "._core.http_clients",
        "DEFAULT_MAX_RETRIES": "._core.timeouts",
        "DEFAULT_TIMEOUT": "._core.timeouts",
        "RAW_RESPONSE_HEADER": "._core.modes:MODE_HEADER",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
