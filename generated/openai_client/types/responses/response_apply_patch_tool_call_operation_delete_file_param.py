from typing import Literal

from typing_extensions import TypedDict


class ResponseApplyPatchToolCallOperationDeleteFileParam(TypedDict):
    """Delete a file."""

    type: Literal["delete_file"]
    """Always `delete_file`."""
    path: str
    """Path of the file, relative to the workspace."""
