from typing import Literal

from ...._core.models import Model


class FileCitationDeltaAnnotationFileCitation(Model):
    """The file."""

    file_id: str | None = None
    """Id of the file."""


class FileCitationDeltaAnnotation(Model):
    """A quote of a file that was searched."""

    index: int
    """Its place among the annotations."""
    type: Literal["file_citation"]
    """Always `file_citation`."""
    text: str | None = None
    """The text that stands for it."""
    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    """The file."""
    start_index: int | None = None
    """Where the text begins."""
    end_index: int | None = None
    """Where the text ends."""
