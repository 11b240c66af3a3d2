from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncConversationCursorPage
    from ....types.beta.chatkit.chatkit_thread import ChatKitThread
    from ....types.beta.chatkit.chatkit_thread_item_list import ChatKitThreadItem
    from ....types.chatkit.chat_kit_thread_deleted import ChatKitThreadDeleted


class AsyncThreads(AsyncResource):
    """Conversations of your users."""

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncThreadsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """List ChatKit threads.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, up to 100.
            order: Order by creation time. Default: `desc`, newest first.
            user: Only threads of this user.
        """
        from ....pagination import AsyncConversationCursorPage
        from ....types.beta.chatkit.chatkit_thread import ChatKitThread

        request = Request(
            "GET",
            "/chatkit/threads",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "user": user,
            },
            headers={
                "OpenAI-Beta": "chatkit_beta=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[ChatKitThread],
            ChatKitThread,
        )

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatKitThread:
        """Retrieve a ChatKit thread.

        Args:
            thread_id: Id of the thread, `cthr_…`.
        """
        from ....types.beta.chatkit.chatkit_thread import ChatKitThread

        request = Request(
            "GET",
            f"/chatkit/threads/{segment(thread_id, 'thread_id')}",
            headers={
                "OpenAI-Beta": "chatkit_beta=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ChatKitThread)

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatKitThreadDeleted:
        """Delete a ChatKit thread.

        Args:
            thread_id: Id of the thread, `cthr_…`.
        """
        from ....types.chatkit.chat_kit_thread_deleted import ChatKitThreadDeleted

        request = Request(
            "DELETE",
            f"/chatkit/threads/{segment(thread_id, 'thread_id')}",
            headers={
                "OpenAI-Beta": "chatkit_beta=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ChatKitThreadDeleted)

    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        ChatKitThreadItem,
        AsyncConversationCursorPage[ChatKitThreadItem],
    ]:
        """List the items of a ChatKit thread.

        Args:
            thread_id: Id of the thread, `cthr_…`.
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, up to 100.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ....pagination import AsyncConversationCursorPage
        from ....types.beta.chatkit.chatkit_thread_item_list import ChatKitThreadItem

        request = Request(
            "GET",
            f"/chatkit/threads/{segment(thread_id, 'thread_id')}/items",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            headers={
                "OpenAI-Beta": "chatkit_beta=v1",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[ChatKitThreadItem],
            cast("type[ChatKitThreadItem]", ChatKitThreadItem),
        )


class AsyncThreadsWithRawResponse:
    def __init__(self, threads: AsyncThreads) -> None:
        self.list = async_to_raw(threads.list)
        self.retrieve = async_to_raw(threads.retrieve)
        self.delete = async_to_raw(threads.delete)
        self.list_items = async_to_raw(threads.list_items)


class AsyncThreadsWithStreamingResponse:
    def __init__(self, threads: AsyncThreads) -> None:
        self.list = async_to_streaming(threads.list)
        self.retrieve = async_to_streaming(threads.retrieve)
        self.delete = async_to_streaming(threads.delete)
        self.list_items = async_to_streaming(threads.list_items)
