from typing import Literal

from ..._core.models import Model


class MessageImageFile(Model):
    """An image by the id of its file."""

    file_id: str
    """Id of the file, uploaded with the purpose `vision`."""
    detail: Literal["auto", "low", "high"] | str | None = None
    """How closely the model looks. Default: `auto`."""
