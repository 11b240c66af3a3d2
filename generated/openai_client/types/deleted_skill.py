from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .skills.deleted_skill import DeletedSkill as DeletedSkill
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "DeletedSkill": ".skills.deleted_skill",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "DeletedSkill",
]
