from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import api_keys as api_keys
    from .api_keys import ApiKeys as ApiKeys
    from .async_api_keys import AsyncApiKeys as AsyncApiKeys
    from .async_service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
    from .service_accounts import ServiceAccounts as ServiceAccounts
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "ApiKeys": ".api_keys",
        "AsyncApiKeys": ".async_api_keys",
        "AsyncServiceAccounts": ".async_service_accounts",
        "ServiceAccounts": ".service_accounts",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
