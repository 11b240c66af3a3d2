from ...._core.models import Model


class ChatSessionFileUpload(Model):
    """Uploads by the user."""

    enabled: bool
    """Whether the user can upload files."""
    max_file_size: int | None
    """Largest file, in MB."""
    max_files: int | None
    """Files per session."""
