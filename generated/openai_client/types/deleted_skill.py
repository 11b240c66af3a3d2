from typing import Literal

from .._core.models import Model


class DeletedSkill(Model):
    """Result of deleting a skill."""

    id: str
    """Id of the skill."""
    deleted: bool
    """Whether the skill was deleted."""
    object: Literal["skill.deleted"]
    """Always `skill.deleted`."""
