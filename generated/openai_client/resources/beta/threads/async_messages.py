from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncCursorPage
    from ....types.beta.thread_create_and_run_params import ThreadMessage
    from ....types.beta.threads.message_content_part_param import (
        MessageContentPartParam,
    )
    from ....types.beta.threads.message_deleted import MessageDeleted
    from ....types.shared.metadata import Metadata
    from ....types.threads.message_new_attachment_param import MessageNewAttachmentParam


class AsyncMessages(AsyncResource):
    """Messages of a thread."""

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
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ThreadMessage, AsyncCursorPage[ThreadMessage]]:
        """List the messages of a thread.

        Shut down on 2026-08-26.

        Use conversations.items.list instead.

        Args:
            thread_id: Id of the thread, `thread_…`.
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
            run_id: Only messages that this run wrote.
        """
        from ....pagination import AsyncCursorPage
        from ....types.beta.thread_create_and_run_params import ThreadMessage

        request = Request(
            "GET",
            f"/threads/{segment(thread_id, 'thread_id')}/messages",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "run_id": run_id,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[ThreadMessage], ThreadMessage)

    async def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"] | str,
        content: str | Iterable[MessageContentPartParam],
        attachments: Iterable[MessageNewAttachmentParam] | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadMessage:
        """Add a message to a thread.

        Shut down on 2026-08-26.

        Use conversations.items.create instead.

        Args:
            thread_id: Id of the thread, `thread_…`.
            role: Who wrote it.
            content: Text, or parts with text and images.
            attachments: Files, and the tools that get them.
            metadata: Up to 16 labels of your own.
        """
        from ....types.beta.thread_create_and_run_params import ThreadMessage

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/messages",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ThreadMessage)

    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadMessage:
        """Retrieve a message.

        Shut down on 2026-08-26.

        Use conversations.items.retrieve instead.

        Args:
            message_id: Id of the message, `msg_…`.
            thread_id: Id of the thread, `thread_…`.
        """
        from ....types.beta.thread_create_and_run_params import ThreadMessage

        request = Request(
            "GET",
            f"/threads/{segment(thread_id, 'thread_id')}/messages/{segment(message_id, 'message_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ThreadMessage)

    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadMessage:
        """Change a message.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            message_id: Id of the message, `msg_…`.
            thread_id: Id of the thread, `thread_…`.
            metadata: Up to 16 labels of your own.
        """
        from ....types.beta.thread_create_and_run_params import ThreadMessage

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/messages/{segment(message_id, 'message_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ThreadMessage)

    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> MessageDeleted:
        """Delete a message.

        Shut down on 2026-08-26.

        Use conversations.items.delete instead.

        Args:
            message_id: Id of the message, `msg_…`.
            thread_id: Id of the thread, `thread_…`.
        """
        from ....types.beta.threads.message_deleted import MessageDeleted

        request = Request(
            "DELETE",
            f"/threads/{segment(thread_id, 'thread_id')}/messages/{segment(message_id, 'message_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, MessageDeleted)


class AsyncMessagesWithRawResponse:
    def __init__(self, messages: AsyncMessages) -> None:
        self.list = async_to_raw(messages.list)
        self.create = async_to_raw(messages.create)
        self.retrieve = async_to_raw(messages.retrieve)
        self.update = async_to_raw(messages.update)
        self.delete = async_to_raw(messages.delete)


class AsyncMessagesWithStreamingResponse:
    def __init__(self, messages: AsyncMessages) -> None:
        self.list = async_to_streaming(messages.list)
        self.create = async_to_streaming(messages.create)
        self.retrieve = async_to_streaming(messages.retrieve)
        self.update = async_to_streaming(messages.update)
        self.delete = async_to_streaming(messages.delete)
