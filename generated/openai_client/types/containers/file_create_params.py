from typing_extensions import TypedDict

from ..._core.omit import FileTypes


class ContainerFileCreateParams(TypedDict, total=False):
    """The file to add."""

    file: FileTypes
    """The file to upload."""
    file_id: str
    """Id of an uploaded file, `file-…`."""


FileCreateParams = ContainerFileCreateParams
