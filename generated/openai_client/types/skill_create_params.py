from typing_extensions import TypedDict

from .skills.skill_files import SkillFiles


class SkillCreateParams(TypedDict, total=False):
    """The skill to upload."""

    files: SkillFiles
    """The files of the skill, up to 500, or one zip archive of them."""
