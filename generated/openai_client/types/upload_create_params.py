from typing_extensions import Required, TypedDict

from .file_create_params import FileExpirationAfterParam
from .file_purpose import FilePurpose


class UploadCreateParams(TypedDict, total=False):
    """The file to upload."""

    bytes: Required[int]
    """Size of the whole file, in bytes."""
    filename: Required[str]
    """Name of the file."""
    mime_type: Required[str]
    """Media type of the file. It has to fit the purpose."""
    purpose: Required[FilePurpose]
    """What the file is for."""
    expires_after: FileExpirationAfterParam
    """When the file is deleted. By default it is kept."""


ExpiresAfter = FileExpirationAfterParam
