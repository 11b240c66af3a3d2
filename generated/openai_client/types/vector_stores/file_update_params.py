from typing_extensions import TypedDict

from .vector_store_file_attributes import VectorStoreFileAttributes


class FileUpdateParams(TypedDict):
    """The new attributes."""

    attributes: VectorStoreFileAttributes
    """Values to filter by. They replace all that were there."""
