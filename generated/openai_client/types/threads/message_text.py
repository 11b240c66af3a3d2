from ..._core.models import Model
from .message_annotation import MessageAnnotation


class MessageText(Model):
    """Text with its annotations."""

    value: str
    """The text."""
    annotations: list[MessageAnnotation]
    """Notes on parts of it."""
