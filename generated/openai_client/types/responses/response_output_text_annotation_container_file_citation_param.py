from typing import Literal

from typing_extensions import TypedDict


class ResponseOutputTextAnnotationContainerFileCitationParam(TypedDict):
    """Cites a file of a container."""

    type: Literal["container_file_citation"]
    """Always `container_file_citation`."""
    container_id: str
    """Id of the container."""
    end_index: int
    """Index of the last character that is cited."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    start_index: int
    """Index of the first character that is cited."""
