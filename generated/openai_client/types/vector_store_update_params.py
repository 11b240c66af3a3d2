from typing_extensions import TypedDict

from .shared.metadata import Metadata
from .vector_store_create_params import VectorStoreExpirationAfterParam


class VectorStoreUpdateParams(TypedDict, total=False):
    """What to change."""

    expires_after: VectorStoreExpirationAfterParam | None
    """When the vector store expires. Null keeps it."""
    metadata: Metadata
    """Your own labels for the vector store."""
    name: str | None
    """Name of the vector store."""


ExpiresAfter = VectorStoreExpirationAfterParam
