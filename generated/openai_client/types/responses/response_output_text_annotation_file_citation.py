from typing import Literal

from ..._core.models import Model


class ResponseOutputTextAnnotationFileCitation(Model):
    """Cites an uploaded file."""

    type: Literal["file_citation"]
    """Always `file_citation`."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    index: int
    """Index of the file in the list of files."""
