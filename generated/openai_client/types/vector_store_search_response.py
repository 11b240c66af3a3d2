from typing import Literal

from .._core.models import Model
from .vector_stores.vector_store_file_attributes import VectorStoreFileAttributes


class VectorStoreSearchContent(Model):
    """A chunk of a file."""

    text: str
    """Text of the chunk."""
    type: Literal["text"]
    """Always `text`."""


class VectorStoreSearchResponse(Model):
    """A file that fits a search, with its best chunks."""

    attributes: VectorStoreFileAttributes
    """Attributes of the file."""
    content: list[VectorStoreSearchContent]
    """Chunks of the file."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, from 0 to 1."""


Content = VectorStoreSearchContent
