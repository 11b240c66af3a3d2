from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .skills.skill_update_params import SkillUpdateParams as SkillUpdateParams
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "SkillUpdateParams": ".skills.skill_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "SkillUpdateParams",
]
