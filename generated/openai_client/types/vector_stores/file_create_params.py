from typing_extensions import Required, TypedDict

from ..file_chunking_strategy_param import FileChunkingStrategyParam
from .vector_store_file_attributes import VectorStoreFileAttributes


class VectorStoreFileCreateParams(TypedDict, total=False):
    """The file to add."""

    file_id: Required[str]
    """Id of an uploaded file."""
    attributes: VectorStoreFileAttributes
    """Values to filter by."""
    chunking_strategy: FileChunkingStrategyParam
    """How the file is split."""


FileCreateParams = VectorStoreFileCreateParams
