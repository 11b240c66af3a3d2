from ..._core.models import Model


class VideoCharacter(Model):
    """A character that can appear in videos."""

    id: str | None
    """Id of the character, `char_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str | None
    """Name of the character."""
