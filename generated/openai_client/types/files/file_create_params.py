from typing_extensions import Required, TypedDict

from ..._core.omit import FileTypes
from .file_expiration_after_param import FileExpirationAfterParam
from .file_purpose import FilePurpose


class FileCreateParams(TypedDict, total=False):
    """A file to upload."""

    file: Required[FileTypes]
    """The file itself. It is sent as it is, with its name."""
    purpose: Required[FilePurpose]
    """What the file is for; it decides which formats and sizes are accepted."""
    expires_after: FileExpirationAfterParam
    """When the file is deleted by itself. Left out, batch files are kept for 30 days and
    all others until they are deleted.
    """
