from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import vaults as vaults
    from .vault import Vault as Vault
    from .vault_create_params import VaultCreateParams as VaultCreateParams
    from .vault_deleted import VaultDeleted as VaultDeleted
    from .vault_update_params import VaultUpdateParams as VaultUpdateParams
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "Vault": ".vault",
        "VaultCreateParams": ".vault_create_params",
        "VaultDeleted": ".vault_deleted",
        "VaultUpdateParams": ".vault_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
