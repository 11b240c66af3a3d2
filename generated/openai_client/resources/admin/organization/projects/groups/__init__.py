from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import roles as roles
    from .async_groups import AsyncGroups as AsyncGroups
    from .async_roles import AsyncRoles as AsyncRoles
    from .groups import Groups as Groups
    from .roles import Roles as Roles
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncGroups": ".async_groups",
        "AsyncRoles": ".async_roles",
        "Groups": ".groups",
        "Roles": ".roles",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
