from typing_extensions import TypedDict

from ..shared.metadata import Metadata


class ConversationUpdateParams(TypedDict):
    """Request to replace the metadata of a conversation."""

    metadata: Metadata
    """Up to 16 key-value pairs, stored with the object."""
