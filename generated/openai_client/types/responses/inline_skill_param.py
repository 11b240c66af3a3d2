from typing import Literal

from typing_extensions import TypedDict

from .inline_skill_source_param import InlineSkillSourceParam


class InlineSkillParam(TypedDict):
    """A skill sent with the request."""

    type: Literal["inline"]
    """Always `inline`."""
    description: str
    """What the skill is for."""
    name: str
    """Name of the skill."""
    source: InlineSkillSourceParam
    """Files of the skill."""
