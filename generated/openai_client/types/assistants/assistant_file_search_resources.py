from ..._core.models import Model


class AssistantFileSearchResources(Model):
    """Vector stores for file search."""

    vector_store_ids: list[str] | None = None
    """Id of one vector store."""
