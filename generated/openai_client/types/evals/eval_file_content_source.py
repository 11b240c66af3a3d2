from typing import Literal

from ..._core.models import Model


class EvalFileContentRow(Model):
    item: dict[str, object]
    """Data of one item."""
    sample: dict[str, object] | None = None
    """Output for it."""


class EvalFileContentSource(Model):
    """Data in the request."""

    content: list[EvalFileContentRow]
    """The data."""
    type: Literal["file_content"]
    """Always `file_content`."""
