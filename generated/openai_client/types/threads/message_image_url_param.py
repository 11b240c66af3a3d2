from typing import Literal

from typing_extensions import Required, TypedDict


class MessageImageURLParam(TypedDict, total=False):
    """An image by its address."""

    url: Required[str]
    """Address of the image."""
    detail: Literal["auto", "low", "high"] | str
    """How closely the model looks. Default: `auto`."""
