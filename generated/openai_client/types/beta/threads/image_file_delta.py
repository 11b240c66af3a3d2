from typing import Literal

from ...._core.models import Model


class ImageFileDelta(Model):
    """An image by the id of its file."""

    file_id: str | None = None
    """Id of the file."""
    detail: Literal["auto", "low", "high"] | str | None = None
    """How closely the model looks."""
