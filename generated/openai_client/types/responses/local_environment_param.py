from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .local_skill_param import LocalSkillParam


class LocalEnvironmentParam(TypedDict, total=False):
    """Your computer: your code runs the commands."""

    type: Required[Literal["local"]]
    """Always `local`."""
    skills: Iterable[LocalSkillParam]
    """Skills available on the computer."""
