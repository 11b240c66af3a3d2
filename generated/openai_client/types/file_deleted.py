from typing import Literal

from .._core.models import Model


class FileDeleted(Model):
    """The answer to the deletion of a file."""

    id: str
    """The file that was to be deleted."""
    deleted: bool
    """Whether the file is gone."""
    object: Literal["file"]
    """Always `file`."""
