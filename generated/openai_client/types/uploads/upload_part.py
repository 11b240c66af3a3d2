from typing import Literal

from ..._core.models import Model


class UploadPart(Model):
    """A part of a file."""

    id: str
    """Id of the part, `part_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    object: Literal["upload.part"]
    """Always `upload.part`."""
    upload_id: str
    """Id of the upload."""
