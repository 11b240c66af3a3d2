from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .skills.skill_create_params import SkillCreateParams as SkillCreateParams
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "SkillCreateParams": ".skills.skill_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "SkillCreateParams",
]
