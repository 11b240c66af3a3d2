from collections.abc import Iterable, Sequence

from typing_extensions import Required, TypedDict

from ..file_chunking_strategy_param import FileChunkingStrategyParam
from .vector_store_file_attributes import VectorStoreFileAttributes


class FileBatchCreateParamsFileParam(TypedDict, total=False):
    """A file to add, with settings of its own."""

    file_id: Required[str]
    """Id of an uploaded file."""
    attributes: VectorStoreFileAttributes
    """Values to filter by."""
    chunking_strategy: FileChunkingStrategyParam
    """How the file is split."""


class FileBatchCreateParams(TypedDict, total=False):
    """The files to add."""

    attributes: VectorStoreFileAttributes
    """Values to filter by. Not used with `files`."""
    chunking_strategy: FileChunkingStrategyParam
    """How the files are split. Not used with `files`."""
    file_ids: Sequence[str]
    """Ids of up to 2,000 files that all get the same attributes and chunking
    strategy.
    """
    files: Iterable[FileBatchCreateParamsFileParam]
    """Up to 2,000 files with attributes and a chunking strategy of their own."""


File = FileBatchCreateParamsFileParam
