from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import organization as organization
    from .admin_organization_audit_logs_list_effective_at_param import (
        AdminOrganizationAuditLogsListEffectiveAtParam as AdminOrganizationAuditLogsListEffectiveAtParam,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AdminOrganizationAuditLogsListEffectiveAtParam": ".admin_organization_audit_logs_list_effective_at_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
