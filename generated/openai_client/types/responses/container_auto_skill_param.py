from typing_extensions import TypeAlias

from .inline_skill_param import InlineSkillParam
from .skill_reference_param import SkillReferenceParam

ContainerAutoSkillParam: TypeAlias = SkillReferenceParam | InlineSkillParam
"""A skill by id, or with its files."""
