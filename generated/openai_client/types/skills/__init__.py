from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .skill_files import SkillFiles as SkillFiles
    from .skill_version import SkillVersion as SkillVersion
    from .version_create_params import (
        SkillVersionCreateParams as SkillVersionCreateParams,
        SkillVersionCreateParams as _SkillVersionCreateParams,
    )

    VersionCreateParams = _SkillVersionCreateParams
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "DeletedSkillVersion": ".deleted_skill_version",
        "SkillFiles": ".skill_files",
        "SkillVersion": ".skill_version",
        "SkillVersionCreateParams": ".version_create_params",
        "VersionCreateParams": ".version_create_params:SkillVersionCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
