from typing import Literal

from .._core.models import Model
from .file_object import FileObject


class Upload(Model):
    """A file that is uploaded in parts."""

    id: str
    """Id of the upload, `upload_…`."""
    bytes: int
    """Size of the whole file, in bytes."""
    created_at: int
    """Creation time, in Unix seconds."""
    expires_at: int
    """Time until which parts can be added, in Unix seconds."""
    filename: str
    """Name of the file."""
    purpose: str
    """Purpose of the file."""
    status: Literal["pending", "completed", "cancelled", "expired"] | str
    """Progress of the upload. Parts can be added as long as it is `pending`."""
    object: Literal["upload"] | None = None
    """Always `upload`."""
    file: FileObject | None = None
    """The file. Null until the upload is completed."""
