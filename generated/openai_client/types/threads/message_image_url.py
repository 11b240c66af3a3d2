from typing import Literal

from ..._core.models import Model


class MessageImageURL(Model):
    """An image by its address."""

    url: str
    """Address of the image."""
    detail: Literal["auto", "low", "high"] | str | None = None
    """How closely the model looks. Default: `auto`."""
