from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import federation_rules as federation_rules
    from .async_federation_rules import AsyncFederationRules as AsyncFederationRules
    from .async_workload_identity_providers import (
        AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
    )
    from .federation_rules import FederationRules as FederationRules
    from .workload_identity_providers import (
        WorkloadIdentityProviders as WorkloadIdentityProviders,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFederationRules": ".async_federation_rules",
        "AsyncWorkloadIdentityProviders": ".async_workload_identity_providers",
        "FederationRules": ".federation_rules",
        "WorkloadIdentityProviders": ".workload_identity_providers",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
