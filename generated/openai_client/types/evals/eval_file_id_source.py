from typing import Literal

from ..._core.models import Model


class EvalFileIDSource(Model):
    """Data in an uploaded JSON Lines file."""

    id: str
    """Id of the file, `file-…`."""
    type: Literal["file_id"]
    """Always `file_id`."""
