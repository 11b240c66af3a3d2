from typing import Literal

from ..._core.models import Model


class ResponseApplyPatchToolCallOperationUpdateFile(Model):
    """Update a file."""

    type: Literal["update_file"]
    """Always `update_file`."""
    diff: str
    """Change to the file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
