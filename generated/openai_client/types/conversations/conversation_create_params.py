from collections.abc import Iterable

from typing_extensions import TypedDict

from ..responses.response_input_item_param import ResponseInputItemParam
from ..shared.metadata import Metadata


class ConversationCreateParams(TypedDict, total=False):
    """Request to create a conversation."""

    items: Iterable[ResponseInputItemParam] | None
    """Items to start with, up to 20."""
    metadata: Metadata
    """Up to 16 key-value pairs, stored with the object."""
