from typing import Literal

from ..._core.models import Model


class ResponseApplyPatchToolCallOperationDeleteFile(Model):
    """Delete a file."""

    type: Literal["delete_file"]
    """Always `delete_file`."""
    path: str
    """Path of the file, relative to the workspace."""
