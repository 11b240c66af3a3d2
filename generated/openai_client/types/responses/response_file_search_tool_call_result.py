from ..._core.models import Model


class ResponseFileSearchToolCallResult(Model):
    """A passage that was found."""

    attributes: dict[str, str | float | bool] | None = None
    """Attributes of the file."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = None
    """Name of the file."""
    score: float | None = None
    """Relevance, from 0 to 1."""
    text: str | None = None
    """Text that was found."""
