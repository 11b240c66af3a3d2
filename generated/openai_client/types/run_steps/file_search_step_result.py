from typing import Literal

from ..._core.models import Model


class FileSearchStepResultContent(Model):
    """A part of the text."""

    type: Literal["text"] | None = None
    """Always `text`."""
    text: str | None = None
    """The text."""


class FileSearchStepResult(Model):
    """A result of file search."""

    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    score: float
    """How well it fits."""
    content: list[FileSearchStepResultContent] | None = None
    """The text that was found. Only returned if `include` asks for it."""
