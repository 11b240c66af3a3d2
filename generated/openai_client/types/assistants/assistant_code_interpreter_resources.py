from ..._core.models import Model


class AssistantCodeInterpreterResources(Model):
    """Files for the code interpreter."""

    file_ids: list[str] | None = None
    """Ids of up to 20 files."""
