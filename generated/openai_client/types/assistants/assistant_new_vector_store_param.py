from collections.abc import Sequence

from typing_extensions import TypedDict

from ..file_chunking_strategy_param import FileChunkingStrategyParam
from ..shared.metadata import Metadata


class AssistantNewVectorStoreParam(TypedDict, total=False):
    """A vector store that is made with the assistant or thread."""

    file_ids: Sequence[str]
    """Ids of its files."""
    chunking_strategy: FileChunkingStrategyParam
    """How the files are split."""
    metadata: Metadata | None
    """Up to 16 labels of your own."""
