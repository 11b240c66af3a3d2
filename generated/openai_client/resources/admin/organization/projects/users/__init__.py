from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import roles as roles
    from .async_roles import AsyncRoles as AsyncRoles
    from .async_users import AsyncUsers as AsyncUsers
    from .roles import Roles as Roles
    from .users import Users as Users
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncRoles": ".async_roles",
        "AsyncUsers": ".async_users",
        "Roles": ".roles",
        "Users": ".users",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
