from collections.abc import Sequence

from typing_extensions import TypedDict

from ..shared.metadata import Metadata
from .file_chunking_strategy_param import FileChunkingStrategyParam
from .vector_store_expiration_after_param import VectorStoreExpirationAfterParam


class VectorStoreCreateParams(TypedDict, total=False):
    """The vector store to create."""

    chunking_strategy: FileChunkingStrategyParam
    """How files are split. Used if `file_ids` is given."""
    description: str
    """What the vector store is for."""
    expires_after: VectorStoreExpirationAfterParam
    """When the vector store expires. By default it is kept."""
    file_ids: Sequence[str]
    """Ids of files to add, up to 500."""
    metadata: Metadata
    """Your own labels for the vector store."""
    name: str
    """Name of the vector store."""
