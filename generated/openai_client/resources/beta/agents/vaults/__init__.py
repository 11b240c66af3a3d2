from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import credentials as credentials
    from .async_credentials import AsyncCredentials as AsyncCredentials
    from .async_vaults import AsyncVaults as AsyncVaults
    from .credentials import Credentials as Credentials
    from .vaults import Vaults as Vaults
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCredentials": ".async_credentials",
        "AsyncVaults": ".async_vaults",
        "Credentials": ".credentials",
        "Vaults": ".vaults",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
