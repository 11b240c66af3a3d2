from ..._core.models import Model


class LocalSkill(Model):
    """A skill on your computer."""

    description: str
    """What the skill is for."""
    name: str
    """Name of the skill."""
    path: str
    """Folder of the skill."""
