from typing import Literal

from ..._core.models import Model
from ..shared.metadata import Metadata


class Conversation(Model):
    """A conversation: items that are kept between responses."""

    id: str
    """Id of the conversation."""
    created_at: int
    """When it was created, as a Unix timestamp in seconds."""
    metadata: Metadata
    """Up to 16 key-value pairs, stored with the object."""
    object: Literal["conversation"]
    """Always `conversation`."""
