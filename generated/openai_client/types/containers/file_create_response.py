from typing import Literal

from ..._core.models import Model


class ContainerFile(Model):
    """A file of a container."""

    id: str
    """Id of the file, `cfile_…`."""
    bytes: int
    """Size of the file."""
    container_id: str
    """Id of the container."""
    created_at: int
    """Creation time, in Unix seconds."""
    object: Literal["container.file"]
    """Always `container.file`."""
    path: str
    """Path of the file in the container."""
    source: str
    """Where the file came from: `user` or `assistant`."""


FileCreateResponse = ContainerFile
