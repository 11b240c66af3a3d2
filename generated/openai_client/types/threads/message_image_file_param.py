from typing import Literal

from typing_extensions import Required, TypedDict


class MessageImageFileParam(TypedDict, total=False):
    """An image by the id of its file."""

    file_id: Required[str]
    """Id of the file, uploaded with the purpose `vision`."""
    detail: Literal["auto", "low", "high"] | str
    """How closely the model looks. Default: `auto`."""
