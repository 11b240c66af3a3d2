from collections.abc import Sequence

from typing_extensions import TypedDict


class AssistantFileSearchResourcesParam(TypedDict, total=False):
    """Vector stores for file search."""

    vector_store_ids: Sequence[str]
    """Id of one vector store."""
