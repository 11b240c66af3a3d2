from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import organization as organization
    from .admin import Admin as Admin
    from .async_admin import AsyncAdmin as AsyncAdmin
    from .organization.async_organization import AsyncOrganization as AsyncOrganization
    from .organization.organization import Organization as Organization
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Admin": ".admin",
        "AsyncAdmin": ".async_admin",
        "AsyncOrganization": ".organization.async_organization",
        "Organization": ".organization.organization",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
