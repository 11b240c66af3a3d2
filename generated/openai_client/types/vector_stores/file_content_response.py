from ..._core.models import Model


class FileContentResponse(Model):
    """A part of the text of a file."""

    text: str | None = None
    """The text."""
    type: str | None = None
    """Kind of the part, such as `text`."""
