from typing import Literal

from typing_extensions import TypedDict


class ResponseApplyPatchToolCallOperationCreateFileParam(TypedDict):
    """Create a file."""

    type: Literal["create_file"]
    """Always `create_file`."""
    diff: str
    """Change to the file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""
