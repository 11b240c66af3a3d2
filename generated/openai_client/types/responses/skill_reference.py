from typing import Literal

from ..._core.models import Model


class SkillReference(Model):
    """A skill that was uploaded before."""

    type: Literal["skill_reference"]
    """Always `skill_reference`."""
    skill_id: str
    """Id of the skill."""
    version: str | None = None
    """Version of the skill: a number or `latest`. Default: the default version."""
