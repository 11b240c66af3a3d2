from typing import Literal, Union

from .._core.models import Model


class FileObject(Model):
    """What is known about a file. Its bytes come from `files.content`."""

    id: str
    """The name by which other calls refer to the file."""
    bytes: int
    """The size of the file, in bytes."""
    created_at: int
    """When the file was made, in seconds since 1970."""
    filename: str
    """The name that was sent along with the upload."""
    object: Literal["file"]
    """Always `file`."""
    purpose: Union[
        Literal[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "fine-tune",
            "fine-tune-results",
            "vision",
            "user_data",
        ],
        str,
    ]
    """What the file is for. The purposes that end in `_output` or `-results` mark files
    that the API wrote.
    """
    status: Literal["uploaded", "processed", "error"] | str
    """How far the check of the upload is. Deprecated without a replacement: the calls that
    use a file report what is wrong with it.
    """
    expires_at: int | None = None
    """When the file will be deleted by itself, in seconds since 1970. Absent if it is
    kept.
    """
    status_details: str | None = None
    """Why the check of a file for fine-tuning failed. Deprecated: read `error` of the
    fine-tuning job instead.
    """
