from typing import Literal

from typing_extensions import Required, TypedDict


class SkillReferenceParam(TypedDict, total=False):
    """A skill that was uploaded before."""

    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`."""
    skill_id: Required[str]
    """Id of the skill."""
    version: str
    """Version of the skill: a number or `latest`. Default: the default version."""
