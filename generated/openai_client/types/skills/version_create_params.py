from typing_extensions import TypedDict

from .skill_files import SkillFiles


class SkillVersionCreateParams(TypedDict, total=False):
    """The version to upload."""

    files: SkillFiles
    """The files of the skill, up to 500, or one zip archive of them."""
    default: bool
    """Whether to make it the default version."""


VersionCreateParams = SkillVersionCreateParams
