from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...types.conversations.conversation import Conversation
    from ...types.conversations.conversation_deleted_resource import (
        ConversationDeletedResource,
    )
    from ...types.responses.response_input_item_param import ResponseInputItemParam
    from ...types.shared.metadata import Metadata
    from .async_items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
    )


class AsyncConversations(AsyncResource):
    """Keep the items of several responses together."""

    @cached_property
    def items(self) -> AsyncItems:
        from .async_items import AsyncItems

        return AsyncItems(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncConversationsWithStreamingResponse(self)

    async def create(
        self,
        *,
        items: Iterable[ResponseInputItemParam] | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Create a conversation.

        Args:
            items: Items to start with, up to 20.
            metadata: Up to 16 key-value pairs, stored with the object.
        """
        from ...types.conversations.conversation import Conversation

        request = Request(
            "POST",
            "/conversations",
            json={
                "items": items,
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Conversation)

    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Retrieve a conversation.

        Args:
            conversation_id: Id of the conversation, `conv_…`.
        """
        from ...types.conversations.conversation import Conversation

        request = Request(
            "GET",
            f"/conversations/{segment(conversation_id, 'conversation_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Conversation)

    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        Args:
            conversation_id: Id of the conversation, `conv_…`.
            metadata: Up to 16 key-value pairs, stored with the object.
        """
        from ...types.conversations.conversation import Conversation

        request = Request(
            "POST",
            f"/conversations/{segment(conversation_id, 'conversation_id')}",
            json={
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Conversation)

    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ConversationDeletedResource:
        """Delete a conversation.

        The items of the conversation are not deleted.

        Args:
            conversation_id: Id of the conversation, `conv_…`.
        """
        from ...types.conversations.conversation_deleted_resource import (
            ConversationDeletedResource,
        )

        request = Request(
            "DELETE",
            f"/conversations/{segment(conversation_id, 'conversation_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ConversationDeletedResource)


class AsyncConversationsWithRawResponse:
    def __init__(self, conversations: AsyncConversations) -> None:
        self._conversations = conversations
        self.create = async_to_raw(conversations.create)
        self.retrieve = async_to_raw(conversations.retrieve)
        self.update = async_to_raw(conversations.update)
        self.delete = async_to_raw(conversations.delete)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        return self._conversations.items.with_raw_response


class AsyncConversationsWithStreamingResponse:
    def __init__(self, conversations: AsyncConversations) -> None:
        self._conversations = conversations
        self.create = async_to_streaming(conversations.create)
        self.retrieve = async_to_streaming(conversations.retrieve)
        self.update = async_to_streaming(conversations.update)
        self.delete = async_to_streaming(conversations.delete)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        return self._conversations.items.with_streaming_response
