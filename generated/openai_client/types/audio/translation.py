from ..._core.models import Model


class Translation(Model):
    """The English text of a recording."""

    text: str
    """Everything that was said, in English."""
