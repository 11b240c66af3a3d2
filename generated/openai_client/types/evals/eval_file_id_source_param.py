from typing import Literal

from typing_extensions import TypedDict


class EvalFileIDSourceParam(TypedDict):
    """Data in an uploaded JSON Lines file."""

    id: str
    """Id of the file, `file-…`."""
    type: Literal["file_id"]
    """Always `file_id`."""
