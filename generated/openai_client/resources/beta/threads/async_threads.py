from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.streaming import AsyncStream
    from ...._core.timeouts import Timeout
    from ....types.assistants.assistant_new_tool_resources_param import (
        AssistantNewToolResourcesParam,
    )
    from ....types.assistants.assistant_tool_resources_param import (
        AssistantToolResourcesParam,
    )
    from ....types.beta.assistant_event_handler import (
        AsyncAssistantEventHandler,
        AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager,
    )
    from ....types.beta.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from ....types.beta.assistant_stream_event import AssistantStreamEvent
    from ....types.beta.assistant_tool_choice_option_param import (
        AssistantToolChoiceOptionParam,
    )
    from ....types.beta.assistant_tool_param import AssistantToolParam
    from ....types.beta.thread import Thread
    from ....types.beta.thread_create_params import ThreadCreateParams
    from ....types.beta.thread_deleted import ThreadDeleted
    from ....types.beta.threads.run import Run
    from ....types.runs.truncation_strategy_param import TruncationStrategyParam
    from ....types.shared.chat_model import ChatModel
    from ....types.shared.metadata import Metadata
    from ....types.threads.thread_message_create_params import ThreadMessageCreateParams
    from .async_messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
    )
    from .runs.async_runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
    )


class AsyncThreads(AsyncResource):
    """Conversations of assistants. Shut down on 2026-08-26: use conversations."""

    @cached_property
    def messages(self) -> AsyncMessages:
        from .async_messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def runs(self) -> AsyncRuns:
        from .runs.async_runs import AsyncRuns

        return AsyncRuns(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncThreadsWithStreamingResponse(self)

    async def create(
        self,
        *,
        messages: Iterable[ThreadMessageCreateParams] | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        tool_resources: AssistantNewToolResourcesParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Create a thread.

        Shut down on 2026-08-26.

        Use conversations.create instead.

        Args:
            messages: Messages that it begins with.
            metadata: Up to 16 labels of your own.
            tool_resources: What tools use in this thread.
        """
        from ....types.beta.thread import Thread

        request = Request(
            "POST",
            "/threads",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "messages": messages,
                "metadata": metadata,
                "tool_resources": tool_resources,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Thread)

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: ThreadCreateParams | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        thread: ThreadCreateParams | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        thread: ThreadCreateParams | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: ThreadCreateParams | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Create a thread and run it.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            assistant_id: Id of the assistant.
            instructions: System prompt instead of the assistant's.
            max_completion_tokens: Limit of output tokens over the run.
            max_prompt_tokens: Limit of input tokens over the run.
            metadata: Up to 16 labels of your own.
            model: Model to use instead of the assistant's.
            parallel_tool_calls: Whether tools may be called side by side. Default:
                true.
            response_format: Format of the answer. JSON mode needs instructions that ask
                for JSON.
            stream: Whether to send events while it runs. Default: false.
            temperature: Randomness, from 0 to 2. Default: 1.
            thread: The thread. Left out, it is empty.
            tool_choice: Which tools the model calls. Default: `auto`.
            tool_resources: What tools use in this run.
            tools: Tools instead of the assistant's.
            top_p: Share of the probability mass that is considered. Default: 1.
            truncation_strategy: Which messages the model gets.
        """
        from ....types.beta.assistant_stream_event import AssistantStreamEvent
        from ....types.beta.threads.run import Run

        request = Request(
            "POST",
            "/threads/runs",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "assistant_id": assistant_id,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "thread": thread,
                "tool_choice": tool_choice,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="beta.threads.create_and_run",
        )
        if stream:
            return await self._stream(
                request,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                end="[DONE]",
                envelope=True,
                answer=Run,
            )
        return await self._send(request, Run)

    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: ThreadCreateParams | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Create a thread and run it, and wait until it is done.

        Calls `create_and_run`, then `poll`. Their arguments are described there.
        Look at the state: a failure is returned too.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ...._core.polling import check_wait
        from .runs.async_runs import AsyncRuns as AsyncRuns_

        check_wait(max_wait_seconds)
        created = await self.create_and_run(
            assistant_id=assistant_id,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
            temperature=temperature,
            thread=thread,
            tool_choice=tool_choice,
            tool_resources=tool_resources,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await AsyncRuns_(self._client).poll(
            run_id=created.id,
            thread_id=created.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    @overload
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: ThreadCreateParams | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...

    @overload
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: ThreadCreateParams | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...

    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        thread: ThreadCreateParams | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: AsyncAssistantEventHandler | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[Any]:
        """Create a thread and run it, and handle the events of its stream.

        The other arguments are those of `create_and_run`.

        Args:
            event_handler: What handles the events; a new one for each stream. By
                default they are iterated over.
        """
        from ....types.beta.assistant_event_handler import (
            AsyncAssistantEventHandler,
            AsyncAssistantStreamManager,
        )
        from ....types.beta.assistant_stream_event import AssistantStreamEvent
        from ....types.beta.threads.run import Run

        request = Request(
            "POST",
            "/threads/runs",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "assistant_id": assistant_id,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "temperature": temperature,
                "thread": thread,
                "tool_choice": tool_choice,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
                "stream": True,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="beta.threads.create_and_run",
        )
        return AsyncAssistantStreamManager(
            lambda: self._stream(
                request,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                end="[DONE]",
                envelope=True,
                answer=Run,
            ),
            event_handler or AsyncAssistantEventHandler(),
        )

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Retrieve a thread.

        Shut down on 2026-08-26.

        Use conversations.retrieve instead.

        Args:
            thread_id: Id of the thread, `thread_…`.
        """
        from ....types.beta.thread import Thread

        request = Request(
            "GET",
            f"/threads/{segment(thread_id, 'thread_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Thread)

    async def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | None | Omit = omit,
        tool_resources: AssistantToolResourcesParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Thread:
        """Change a thread.

        Shut down on 2026-08-26.

        Use conversations.update instead.

        Args:
            thread_id: Id of the thread, `thread_…`.
            metadata: Up to 16 labels of your own.
            tool_resources: What tools use in this thread.
        """
        from ....types.beta.thread import Thread

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "metadata": metadata,
                "tool_resources": tool_resources,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Thread)

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ThreadDeleted:
        """Delete a thread.

        Shut down on 2026-08-26.

        Use conversations.delete instead.

        Args:
            thread_id: Id of the thread, `thread_…`.
        """
        from ....types.beta.thread_deleted import ThreadDeleted

        request = Request(
            "DELETE",
            f"/threads/{segment(thread_id, 'thread_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ThreadDeleted)


class AsyncThreadsWithRawResponse:
    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = threads
        self.create = async_to_raw(threads.create)
        self.create_and_run = async_to_raw(threads.create_and_run)
        self.retrieve = async_to_raw(threads.retrieve)
        self.update = async_to_raw(threads.update)
        self.delete = async_to_raw(threads.delete)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        return self._threads.messages.with_raw_response

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        return self._threads.runs.with_raw_response


class AsyncThreadsWithStreamingResponse:
    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = threads
        self.create = async_to_streaming(threads.create)
        self.create_and_run = async_to_streaming(threads.create_and_run)
        self.retrieve = async_to_streaming(threads.retrieve)
        self.update = async_to_streaming(threads.update)
        self.delete = async_to_streaming(threads.delete)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        return self._threads.messages.with_streaming_response

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        return self._threads.runs.with_streaming_response
