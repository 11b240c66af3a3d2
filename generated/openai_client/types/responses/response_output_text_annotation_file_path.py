from typing import Literal

from ..._core.models import Model


class ResponseOutputTextAnnotationFilePath(Model):
    """Path of a file that was produced."""

    type: Literal["file_path"]
    """Always `file_path`."""
    file_id: str
    """Id of an uploaded file."""
    index: int
    """Index of the file in the list of files."""
