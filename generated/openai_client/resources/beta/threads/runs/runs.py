from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Literal

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.streaming import Stream
    from ....._core.timeouts import Timeout
    from .....pagination import SyncCursorPage
    from .....types.beta.assistant_event_handler import (
        AssistantEventHandler,
        AssistantEventHandlerT,
        AssistantStreamManager,
    )
    from .....types.beta.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from .....types.beta.assistant_stream_event import AssistantStreamEvent
    from .....types.beta.assistant_tool_choice_option_param import (
        AssistantToolChoiceOptionParam,
    )
    from .....types.beta.assistant_tool_param import AssistantToolParam
    from .....types.beta.threads.run import Run
    from .....types.beta.threads.runs.run_step_include import RunStepInclude
    from .....types.runs.run_tool_output_param import RunToolOutputParam
    from .....types.runs.truncation_strategy_param import TruncationStrategyParam
    from .....types.shared.chat_model import ChatModel
    from .....types.shared.metadata import Metadata
    from .....types.shared.reasoning_effort import ReasoningEffort
    from .....types.threads.thread_message_create_params import (
        ThreadMessageCreateParams,
    )
    from .steps import Steps, StepsWithRawResponse, StepsWithStreamingResponse


class Runs(Resource):
    """Let an assistant work on a thread."""

    @cached_property
    def steps(self) -> Steps:
        from .steps import Steps

        return Steps(self._client)

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return RunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return RunsWithStreamingResponse(self)

    def list(
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
    ) -> SyncCursorPage[Run]:
        """List the runs of a thread.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            thread_id: Id of the thread, `thread_…`.
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from .....pagination import SyncCursorPage
        from .....types.beta.threads.run import Run

        request = Request(
            "GET",
            f"/threads/{segment(thread_id, 'thread_id')}/runs",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[Run])

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        stream: bool | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Run a thread.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            thread_id: Id of the thread, `thread_…`.
            assistant_id: Id of the assistant.
            include: More to include in the response.
            additional_instructions: Text after the instructions.
            additional_messages: Messages that are added first.
            instructions: System prompt instead of the assistant's.
            max_completion_tokens: Limit of output tokens over the run.
            max_prompt_tokens: Limit of input tokens over the run.
            metadata: Up to 16 labels of your own.
            model: Model to use instead of the assistant's.
            parallel_tool_calls: Whether tools may be called side by side. Default:
                true.
            reasoning_effort: How much a reasoning model thinks.
            response_format: Format of the answer. JSON mode needs instructions that ask
                for JSON.
            stream: Whether to send events while it runs. Default: false.
            temperature: Randomness, from 0 to 2. Default: 1.
            tool_choice: Which tools the model calls. Default: `auto`.
            tools: Tools instead of the assistant's.
            top_p: Share of the probability mass that is considered. Default: 1.
            truncation_strategy: Which messages the model gets.
        """
        from .....types.beta.assistant_stream_event import AssistantStreamEvent
        from .....types.beta.threads.run import Run

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/runs",
            query={
                "include": include,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "assistant_id": assistant_id,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="beta.threads.runs.create",
        )
        if stream:
            return self._stream(
                request,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                end="[DONE]",
                envelope=True,
                answer=Run,
            )
        return self._send(request, Run)

    def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
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
        """Run a thread, and wait until it is done.

        Calls `create`, then `poll`. Their arguments are described there. Look at the
        state: a failure is returned too.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ....._core.polling import check_wait

        check_wait(max_wait_seconds)
        created = self.create(
            thread_id=thread_id,
            assistant_id=assistant_id,
            include=include,
            additional_instructions=additional_instructions,
            additional_messages=additional_messages,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            run_id=created.id,
            thread_id=thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    @overload
    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...

    @overload
    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]: ...

    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: AssistantEventHandler | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[Any]:
        """Run a thread, and handle the events of its stream.

        The other arguments are those of `create`.

        Args:
            event_handler: What handles the events; a new one for each stream. By
                default they are iterated over.
        """
        from .....types.beta.assistant_event_handler import (
            AssistantEventHandler,
            AssistantStreamManager,
        )
        from .....types.beta.assistant_stream_event import AssistantStreamEvent
        from .....types.beta.threads.run import Run

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/runs",
            query={
                "include": include,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "assistant_id": assistant_id,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
                "stream": True,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="beta.threads.runs.create",
        )
        return AssistantStreamManager(
            lambda: self._stream(
                request,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                end="[DONE]",
                envelope=True,
                answer=Run,
            ),
            event_handler or AssistantEventHandler(),
        )

    @overload
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...

    @overload
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]: ...

    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Iterable[RunStepInclude] | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[ThreadMessageCreateParams] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        metadata: Metadata | None | Omit = omit,
        model: ChatModel | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: AssistantToolChoiceOptionParam | None | Omit = omit,
        tools: Iterable[AssistantToolParam] | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation_strategy: TruncationStrategyParam | None | Omit = omit,
        event_handler: AssistantEventHandler | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[Any]:
        """Run a thread, and handle the events of its stream.

        The other arguments are those of `create`.

        Args:
            event_handler: What handles the events; a new one for each stream. By
                default they are iterated over.
        """
        from .....types.beta.assistant_event_handler import (
            AssistantEventHandler,
            AssistantStreamManager,
        )
        from .....types.beta.assistant_stream_event import AssistantStreamEvent
        from .....types.beta.threads.run import Run

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/runs",
            query={
                "include": include,
            },
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "assistant_id": assistant_id,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
                "stream": True,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="beta.threads.runs.create",
        )
        return AssistantStreamManager(
            lambda: self._stream(
                request,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                end="[DONE]",
                envelope=True,
                answer=Run,
            ),
            event_handler or AssistantEventHandler(),
        )

    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Retrieve a run.

        Shut down on 2026-08-26.

        Use responses.retrieve instead.

        Args:
            run_id: Id of the run, `run_…`.
            thread_id: Id of the thread, `thread_…`.
        """
        from .....types.beta.threads.run import Run

        request = Request(
            "GET",
            f"/threads/{segment(thread_id, 'thread_id')}/runs/{segment(run_id, 'run_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Run)

    def poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Wait as long as `status` is `queued` or `in_progress` or `cancelling`.

        Returns the last state.

        Args:
            run_id: Id of the run, `run_…`.
            thread_id: Id of the thread, `thread_…`.
            poll_interval_ms: Milliseconds between two requests; by default what the
                server asks for, else 1000.
            max_wait_seconds: Seconds to wait at most; by default without limit.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ....._core.polling import Pace, poll

        return poll(
            self,
            lambda resource: resource.with_raw_response.retrieve(
                run_id=run_id,
                thread_id=thread_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            "status",
            ("queued", "in_progress", "cancelling"),
            Pace(poll_interval_ms, max_wait_seconds, header="openai-poll-after-ms"),
        )

    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Change a run.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            run_id: Id of the run, `run_…`.
            thread_id: Id of the thread, `thread_…`.
            metadata: Up to 16 labels of your own.
        """
        from .....types.beta.threads.run import Run

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/runs/{segment(run_id, 'run_id')}",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Run)

    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Cancel a run.

        Shut down on 2026-08-26.

        Use responses.cancel instead.

        Args:
            run_id: Id of the run, `run_…`.
            thread_id: Id of the thread, `thread_…`.
        """
        from .....types.beta.threads.run import Run

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/runs/{segment(run_id, 'run_id')}/cancel",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Run)

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunToolOutputParam],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunToolOutputParam],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunToolOutputParam],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunToolOutputParam],
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Submit the outputs of tools.

        Sends the outputs that a run with the status `requires_action` waits for.

        Shut down on 2026-08-26.

        Use responses.create instead.

        Args:
            run_id: Id of the run, `run_…`.
            thread_id: Id of the thread, `thread_…`.
            tool_outputs: The outputs.
            stream: Whether to send events while it runs. Default: false.
        """
        from .....types.beta.assistant_stream_event import AssistantStreamEvent
        from .....types.beta.threads.run import Run

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/runs/{segment(run_id, 'run_id')}/submit_tool_outputs",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "tool_outputs": tool_outputs,
                "stream": stream,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        if stream:
            return self._stream(
                request,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                end="[DONE]",
                envelope=True,
                answer=Run,
            )
        return self._send(request, Run)

    def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunToolOutputParam],
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Run:
        """Submit the outputs of tools, and wait until it is done.

        Calls `submit_tool_outputs`, then `poll`. Their arguments are described
        there. Look at the state: a failure is returned too.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from ....._core.polling import check_wait

        check_wait(max_wait_seconds)
        self.submit_tool_outputs(
            run_id=run_id,
            thread_id=thread_id,
            tool_outputs=tool_outputs,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            run_id=run_id,
            thread_id=thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    @overload
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunToolOutputParam],
        event_handler: None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...

    @overload
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunToolOutputParam],
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]: ...

    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[RunToolOutputParam],
        event_handler: AssistantEventHandler | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantStreamManager[Any]:
        """Submit the outputs of tools, and handle the events of its stream.

        The other arguments are those of `submit_tool_outputs`.

        Args:
            event_handler: What handles the events; a new one for each stream. By
                default they are iterated over.
        """
        from .....types.beta.assistant_event_handler import (
            AssistantEventHandler,
            AssistantStreamManager,
        )
        from .....types.beta.assistant_stream_event import AssistantStreamEvent
        from .....types.beta.threads.run import Run

        request = Request(
            "POST",
            f"/threads/{segment(thread_id, 'thread_id')}/runs/{segment(run_id, 'run_id')}/submit_tool_outputs",
            headers={
                "OpenAI-Beta": "assistants=v2",
            },
            json={
                "tool_outputs": tool_outputs,
                "stream": True,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return AssistantStreamManager(
            lambda: self._stream(
                request,
                cast("type[AssistantStreamEvent]", AssistantStreamEvent),
                end="[DONE]",
                envelope=True,
                answer=Run,
            ),
            event_handler or AssistantEventHandler(),
        )


class RunsWithRawResponse:
    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.list = to_raw(runs.list)
        self.create = to_raw(runs.create)
        self.retrieve = to_raw(runs.retrieve)
        self.update = to_raw(runs.update)
        self.cancel = to_raw(runs.cancel)
        self.submit_tool_outputs = to_raw(runs.submit_tool_outputs)

    @cached_property
    def steps(self) -> StepsWithRawResponse:
        return self._runs.steps.with_raw_response


class RunsWithStreamingResponse:
    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.list = to_streaming(runs.list)
        self.create = to_streaming(runs.create)
        self.retrieve = to_streaming(runs.retrieve)
        self.update = to_streaming(runs.update)
        self.cancel = to_streaming(runs.cancel)
        self.submit_tool_outputs = to_streaming(runs.submit_tool_outputs)

    @cached_property
    def steps(self) -> StepsWithStreamingResponse:
        return self._runs.steps.with_streaming_response
