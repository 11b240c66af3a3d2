from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .inline_skill import InlineSkill
from .skill_reference import SkillReference

ContainerAutoSkill: TypeAlias = Annotated[
    Union[SkillReference, InlineSkill, Unknown],
    Tagged("type", {"skill_reference": SkillReference, "inline": InlineSkill}),
]
"""A skill by id, or with its files."""
