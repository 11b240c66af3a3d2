from typing import Literal

from ..._core.models import Model


class SkillVersion(Model):
    """A version of a skill."""

    id: str
    """Id of the version."""
    created_at: int
    """Creation time, in Unix seconds."""
    description: str
    """What the skill is for."""
    name: str
    """Name of the skill."""
    object: Literal["skill.version"]
    """Always `skill.version`."""
    skill_id: str
    """Id of the skill."""
    version: str
    """Number of the version."""
