from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import content as content, versions as versions
    from .async_content import AsyncContentResource as AsyncContentResource
    from .async_skills import AsyncSkills as AsyncSkills
    from .content import ContentResource as ContentResource
    from .skills import Skills as Skills
    from .versions.async_versions import AsyncVersions as AsyncVersions
    from .versions.versions import Versions as Versions
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncContentResource": ".async_content",
        "AsyncSkills": ".async_skills",
        "AsyncVersions": ".versions.async_versions",
        "ContentResource": ".content",
        "Skills": ".skills",
        "Versions": ".versions.versions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
