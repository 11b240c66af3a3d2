from typing import Literal

from ...._core.models import Model


class ChatKitAttachment(Model):
    """A file of a message."""

    id: str
    """Id of the file."""
    mime_type: str
    """Media type of the file."""
    name: str
    """Name of the file."""
    preview_url: str | None
    """URL of a preview."""
    type: Literal["image", "file"] | str
    """Whether it is an image."""
