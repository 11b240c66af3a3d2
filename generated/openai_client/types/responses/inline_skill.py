from typing import Literal

from ..._core.models import Model
from .inline_skill_source import InlineSkillSource


class InlineSkill(Model):
    """A skill sent with the request."""

    type: Literal["inline"]
    """Always `inline`."""
    description: str
    """What the skill is for."""
    name: str
    """Name of the skill."""
    source: InlineSkillSource
    """Files of the skill."""
