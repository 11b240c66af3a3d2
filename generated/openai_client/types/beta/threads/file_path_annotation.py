from typing import Literal

from ...._core.models import Model


class FilePathAnnotationFilePath(Model):
    """The file."""

    file_id: str
    """Id of the file."""


class FilePathAnnotation(Model):
    """A file that the code interpreter wrote."""

    type: Literal["file_path"]
    """Always `file_path`."""
    text: str
    """The text that stands for it."""
    file_path: FilePathAnnotationFilePath
    """The file."""
    start_index: int
    """Where the text begins."""
    end_index: int
    """Where the text ends."""
