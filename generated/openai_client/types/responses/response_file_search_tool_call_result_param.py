from collections.abc import Mapping

from typing_extensions import TypedDict


class ResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """A passage that was found."""

    attributes: Mapping[str, str | float | bool] | None
    """Attributes of the file."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    score: float
    """Relevance, from 0 to 1."""
    text: str
    """Text that was found."""
