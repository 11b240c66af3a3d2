from collections.abc import Iterable

from typing_extensions import TypedDict

from ..responses.response_input_item_param import ResponseInputItemParam


class ConversationItemCreateParams(TypedDict):
    """Request to add items to a conversation."""

    items: Iterable[ResponseInputItemParam]
    """Items to add, up to 20."""


ItemCreateParams = ConversationItemCreateParams
