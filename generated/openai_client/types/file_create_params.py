from typing import Literal

from typing_extensions import Required, TypedDict

from .._core.omit import FileTypes
from .file_purpose import FilePurpose


class FileExpirationAfterParam(TypedDict):
    """A time to live, counted from an event."""

    anchor: Literal["created_at"]
    """The event from which the time counts; `created_at` is the creation of the
    file.
    """
    seconds: int
    """The time to live in seconds, from an hour to 30 days."""


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


ExpiresAfter = FileExpirationAfterParam
