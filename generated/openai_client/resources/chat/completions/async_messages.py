from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncCursorPage
    from ....types.chat.chat_completion_store_message import ChatCompletionStoreMessage


class AsyncMessages(AsyncResource):
    """The messages of a stored chat completion."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncMessagesWithStreamingResponse(self)

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        ChatCompletionStoreMessage,
        AsyncCursorPage[ChatCompletionStoreMessage],
    ]:
        """List the messages of a stored chat completion.

        Args:
            completion_id: The id of a stored completion, `chatcmpl-…`.
            after: Begins after the message with this id, the last one of the page
                before.
            limit: How many messages a page has at most.
            order: In which order of time they come, `asc` (oldest first) or `desc`.
        """
        from ....pagination import AsyncCursorPage
        from ....types.chat.chat_completion_store_message import (
            ChatCompletionStoreMessage,
        )

        request = Request(
            "GET",
            f"/chat/completions/{segment(completion_id, 'completion_id')}/messages",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncCursorPage[ChatCompletionStoreMessage],
            ChatCompletionStoreMessage,
        )


class AsyncMessagesWithRawResponse:
    def __init__(self, messages: AsyncMessages) -> None:
        self.list = async_to_raw(messages.list)


class AsyncMessagesWithStreamingResponse:
    def __init__(self, messages: AsyncMessages) -> None:
        self.list = async_to_streaming(messages.list)
