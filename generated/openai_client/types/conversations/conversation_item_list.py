from typing import Literal

from ..._core.models import Model
from .conversation_item import ConversationItem


class ConversationItemList(Model):
    """A page of items."""

    data: list[ConversationItem]
    """The items."""
    first_id: str
    """Id of the first item of the page."""
    has_more: bool
    """Whether there are more items after this page."""
    last_id: str
    """Id of the last item of the page. Pass it as `after` to get the next page."""
    object: Literal["list"]
    """Always `list`."""
