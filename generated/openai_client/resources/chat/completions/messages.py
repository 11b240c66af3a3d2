from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.chat.chat_completion_store_message import ChatCompletionStoreMessage


class Messages(Resource):
    """The messages of a stored chat completion."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return MessagesWithStreamingResponse(self)

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
    ) -> SyncCursorPage[ChatCompletionStoreMessage]:
        """List the messages of a stored chat completion.

        Args:
            completion_id: The id of a stored completion, `chatcmpl-…`.
            after: Begins after the message with this id, the last one of the page
                before.
            limit: How many messages a page has at most.
            order: In which order of time they come, `asc` (oldest first) or `desc`.
        """
        from ....pagination import SyncCursorPage
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
        return self._page(request, SyncCursorPage[ChatCompletionStoreMessage])


class MessagesWithRawResponse:
    def __init__(self, messages: Messages) -> None:
        self.list = to_raw(messages.list)


class MessagesWithStreamingResponse:
    def __init__(self, messages: Messages) -> None:
        self.list = to_streaming(messages.list)


if TYPE_CHECKING:
    from .async_messages import (
        AsyncMessages as AsyncMessages,
        AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncMessages": ".async_messages",
        "AsyncMessagesWithRawResponse": ".async_messages",
        "AsyncMessagesWithStreamingResponse": ".async_messages",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
