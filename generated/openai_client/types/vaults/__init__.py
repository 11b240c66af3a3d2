from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vault_networking import VaultNetworking as VaultNetworking
    from .vault_networking_param import VaultNetworkingParam as VaultNetworkingParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "VaultNetworking": ".vault_networking",
        "VaultNetworkingParam": ".vault_networking_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
