from collections.abc import Iterable, Sequence

from typing_extensions import TypedDict

from .assistant_new_vector_store_param import AssistantNewVectorStoreParam


class AssistantNewFileSearchResourcesParam(TypedDict, total=False):
    """Vector stores for file search."""

    vector_store_ids: Sequence[str]
    """Id of one vector store."""
    vector_stores: Iterable[AssistantNewVectorStoreParam]
    """A vector store to make, instead of an id."""
