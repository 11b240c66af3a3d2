from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .skills.skill import Skill as Skill
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Skill": ".skills.skill",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Skill",
]
