from ..._core.models import Model
from .vector_store_file_attributes import VectorStoreFileAttributes
from .vector_store_search_content import VectorStoreSearchContent


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
