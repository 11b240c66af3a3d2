from typing import Literal

from ...._core.models import Model


class FileCitationAnnotationFileCitation(Model):
    """The file."""

    file_id: str
    """Id of the file."""


class FileCitationAnnotation(Model):
    """A quote of a file that was searched."""

    type: Literal["file_citation"]
    """Always `file_citation`."""
    text: str
    """The text that stands for it."""
    file_citation: FileCitationAnnotationFileCitation
    """The file."""
    start_index: int
    """Where the text begins."""
    end_index: int
    """Where the text ends."""
