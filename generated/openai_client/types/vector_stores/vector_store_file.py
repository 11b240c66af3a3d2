from typing import Literal

from ..._core.models import Model
from ..file_chunking_strategy import FileChunkingStrategy
from .vector_store_file_attributes import VectorStoreFileAttributes


class LastError(Model):
    """Why processing failed. Null if it did not."""

    code: Literal["server_error", "unsupported_file", "invalid_file"] | str
    """Short name of the error."""
    message: str
    """Text for people."""


class VectorStoreFile(Model):
    """A file of a vector store."""

    id: str
    """Id of the file."""
    created_at: int
    """Time at which it was added, in Unix seconds."""
    last_error: LastError | None
    """Why processing failed. Null if it did not."""
    object: Literal["vector_store.file"]
    """Always `vector_store.file`."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """Progress of the file: it can be searched when it is `completed`."""
    usage_bytes: int
    """Size of the file in the store, in bytes."""
    vector_store_id: str
    """Id of the vector store."""
    attributes: VectorStoreFileAttributes | None = None
    """Values to filter by."""
    chunking_strategy: FileChunkingStrategy | None = None
    """How the file was split."""
