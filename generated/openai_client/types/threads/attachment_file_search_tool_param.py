from typing import Literal

from typing_extensions import TypedDict


class AttachmentFileSearchToolParam(TypedDict):
    """File search."""

    type: Literal["file_search"]
    """Always `file_search`."""
