from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import roles as roles, users as users
    from .async_groups import AsyncGroups as AsyncGroups
    from .async_roles import AsyncRoles as AsyncRoles
    from .async_users import AsyncUsers as AsyncUsers
    from .groups import Groups as Groups
    from .roles import Roles as Roles
    from .users import Users as Users
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncGroups": ".async_groups",
        "AsyncRoles": ".async_roles",
        "AsyncUsers": ".async_users",
        "Groups": ".groups",
        "Roles": ".roles",
        "Users": ".users",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
