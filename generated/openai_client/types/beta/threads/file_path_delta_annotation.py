from typing import Literal

from ...._core.models import Model


class FilePathDeltaAnnotationFilePath(Model):
    """The file."""

    file_id: str | None = None
    """Id of the file."""


class FilePathDeltaAnnotation(Model):
    """A file that the code interpreter wrote."""

    index: int
    """Its place among the annotations."""
    type: Literal["file_path"]
    """Always `file_path`."""
    text: str | None = None
    """The text that stands for it."""
    file_path: FilePathDeltaAnnotationFilePath | None = None
    """The file."""
    start_index: int | None = None
    """Where the text begins."""
    end_index: int | None = None
    """Where the text ends."""
