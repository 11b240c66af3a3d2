from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deleted_skill import DeletedSkill as DeletedSkill
    from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .skill import Skill as Skill
    from .skill_create_params import SkillCreateParams as SkillCreateParams
    from .skill_files import SkillFiles as SkillFiles
    from .skill_update_params import SkillUpdateParams as SkillUpdateParams
    from .skill_version import SkillVersion as SkillVersion
    from .skill_version_create_params import (
        SkillVersionCreateParams as SkillVersionCreateParams,
    )
    from .skill_version_create_params import (
        SkillVersionCreateParams as VersionCreateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "DeletedSkill": ".deleted_skill",
        "DeletedSkillVersion": ".deleted_skill_version",
        "Skill": ".skill",
        "SkillCreateParams": ".skill_create_params",
        "SkillFiles": ".skill_files",
        "SkillUpdateParams": ".skill_update_params",
        "SkillVersion": ".skill_version",
        "SkillVersionCreateParams": ".skill_version_create_params",
        "VersionCreateParams": ".skill_version_create_params:SkillVersionCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "DeletedSkill",
    "DeletedSkillVersion",
    "Skill",
    "SkillCreateParams",
    "SkillFiles",
    "SkillUpdateParams",
    "SkillVersion",
    "SkillVersionCreateParams",
    "VersionCreateParams",
]
