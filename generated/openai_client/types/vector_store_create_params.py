from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .file_chunking_strategy_param import FileChunkingStrategyParam
from .shared.metadata import Metadata


class VectorStoreExpirationAfterParam(TypedDict):
    """Time without use after which a vector store expires."""

    anchor: Literal["last_active_at"]
    """Always `last_active_at`."""
    days: int
    """Days after the last use, from 1 to 365."""


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


ExpiresAfter = VectorStoreExpirationAfterParam
