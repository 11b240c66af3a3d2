from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.pages import AsyncPaginator
    from ..._core.timeouts import Timeout
    from ...pagination import AsyncConversationCursorPage
    from ...types.conversations.conversation import Conversation
    from ...types.conversations.conversation_item import ConversationItem
    from ...types.conversations.conversation_item_list import ConversationItemList
    from ...types.responses.response_includable import ResponseIncludable
    from ...types.responses.response_input_item_param import ResponseInputItemParam


class AsyncItems(AsyncResource):
    """Add, list, retrieve and delete the items of a conversation."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncItemsWithStreamingResponse(self)

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: Iterable[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        ConversationItem,
        AsyncConversationCursorPage[ConversationItem],
    ]:
        """List the items of a conversation.

        Args:
            conversation_id: Id of the conversation, `conv_…`.
            after: Return items after this id. Set automatically when you iterate.
            include: Additional data to include.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ...pagination import AsyncConversationCursorPage
        from ...types.conversations.conversation_item import ConversationItem

        request = Request(
            "GET",
            f"/conversations/{segment(conversation_id, 'conversation_id')}/items",
            query={
                "after": after,
                "include": include,
                "limit": limit,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[ConversationItem],
            cast("type[ConversationItem]", ConversationItem),
        )

    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: Iterable[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItemList:
        """Add items to a conversation.

        Args:
            conversation_id: Id of the conversation, `conv_…`.
            items: Items to add, up to 20.
            include: Additional data to include.
        """
        from ...types.conversations.conversation_item_list import ConversationItemList

        request = Request(
            "POST",
            f"/conversations/{segment(conversation_id, 'conversation_id')}/items",
            query={
                "include": include,
            },
            json={
                "items": items,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ConversationItemList)

    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Iterable[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationItem:
        """Retrieve an item of a conversation.

        Args:
            item_id: Id of the item, such as `msg_…`.
            conversation_id: Id of the conversation, `conv_…`.
            include: Additional data to include.
        """
        from ...types.conversations.conversation_item import ConversationItem

        request = Request(
            "GET",
            f"/conversations/{segment(conversation_id, 'conversation_id')}/items/{segment(item_id, 'item_id')}",
            query={
                "include": include,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(
            request,
            cast("type[ConversationItem]", ConversationItem),
        )

    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Delete an item of a conversation.

        Args:
            item_id: Id of the item, such as `msg_…`.
            conversation_id: Id of the conversation, `conv_…`.
        """
        from ...types.conversations.conversation import Conversation

        request = Request(
            "DELETE",
            f"/conversations/{segment(conversation_id, 'conversation_id')}/items/{segment(item_id, 'item_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Conversation)


class AsyncItemsWithRawResponse:
    def __init__(self, items: AsyncItems) -> None:
        self.list = async_to_raw(items.list)
        self.create = async_to_raw(items.create)
        self.retrieve = async_to_raw(items.retrieve)
        self.delete = async_to_raw(items.delete)


class AsyncItemsWithStreamingResponse:
    def __init__(self, items: AsyncItems) -> None:
        self.list = async_to_streaming(items.list)
        self.create = async_to_streaming(items.create)
        self.retrieve = async_to_streaming(items.retrieve)
        self.delete = async_to_streaming(items.delete)
