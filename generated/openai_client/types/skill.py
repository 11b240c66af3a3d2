from typing import Literal

from .._core.models import Model


class Skill(Model):
    """Instructions and files for one kind of task."""

    id: str
    """Id of the skill, `skill_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    default_version: str
    """Version that is used if none is named."""
    description: str
    """What the skill is for."""
    latest_version: str
    """Newest version."""
    name: str
    """Name of the skill."""
    object: Literal["skill"]
    """Always `skill`."""
