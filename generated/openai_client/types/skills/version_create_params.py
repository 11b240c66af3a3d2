from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .skill_version_create_params import (
        SkillVersionCreateParams as VersionCreateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "VersionCreateParams": ".skill_version_create_params:SkillVersionCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "VersionCreateParams",
]
