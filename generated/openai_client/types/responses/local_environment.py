from typing import Literal

from ..._core.models import Model
from .local_skill import LocalSkill


class LocalEnvironment(Model):
    """Your computer: your code runs the commands."""

    type: Literal["local"]
    """Always `local`."""
    skills: list[LocalSkill] | None = None
    """Skills available on the computer."""
