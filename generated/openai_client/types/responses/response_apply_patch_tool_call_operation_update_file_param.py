from typing import Literal

from typing_extensions import TypedDict


class ResponseApplyPatchToolCallOperationUpdateFileParam(TypedDict):
    """Update a file."""

    type: Literal["update_file"]
    """Always `update_file`."""
    diff: str
    """Change to the file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
