from typing_extensions import TypeAlias

SkillFiles: TypeAlias = list[bytes] | bytes
"""The files of a skill, or one zip archive of them."""
