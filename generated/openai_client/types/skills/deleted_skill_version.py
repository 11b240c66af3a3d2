from typing import Literal

from ..._core.models import Model


class DeletedSkillVersion(Model):
    """Result of deleting a version."""

    id: str
    """Id of the skill."""
    deleted: bool
    """Whether the version was deleted."""
    object: Literal["skill.version.deleted"]
    """Always `skill.version.deleted`."""
    version: str
    """Number of the version."""
