from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions, segment
from ..._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Literal, Union

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.streaming import AsyncStream
    from ..._core.timeouts import Timeout
    from ...model_catalogue.ids import ResponsesModelId
    from ...structured.calls import FormatT
    from ...types.responses.compacted_response import CompactedResponse
    from ...types.responses.parsed_response import ParsedResponse
    from ...types.responses.response import Response
    from ...types.responses.response_compact_params import (
        ResponseCompactPromptCacheOptionsParam,
        ResponseImageParam,
    )
    from ...types.responses.response_create_params import (
        ResponseConversationChoiceParam,
        ResponseCreateAccessProgramsParam,
        ResponseCreateBackgroundOptionsParam,
        ResponseCreateContextManagementParam,
        ResponseCreatePromptCacheOptionsParam,
        ResponseCreateStreamOptionsParam,
        ResponseModerationConfigParam,
        ResponseToolChoiceParam,
    )
    from ...types.responses.response_format_text_config_param import (
        ResponseFormatTextConfigParam,
    )
    from ...types.responses.response_includable import ResponseIncludable
    from ...types.responses.response_input_item_param import ResponseInputItemParam
    from ...types.responses.response_input_param import ResponseInputParam
    from ...types.responses.response_prompt_param import ResponsePromptParam
    from ...types.responses.response_stream import AsyncResponseStreamManager
    from ...types.responses.response_stream_event import ResponseStreamEvent
    from ...types.responses.response_text_config_param import ResponseTextConfigParam
    from ...types.responses.service_tier import ServiceTier
    from ...types.responses.tool_param import ToolParam
    from ...types.shared.metadata import Metadata
    from ...types.shared.responses_model import ResponsesModel
    from ...types.shared_params.reasoning import ReasoningParam
    from .async_input_items import (
        AsyncInputItems,
        AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse,
    )
    from .async_input_tokens import (
        AsyncInputTokens,
        AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse,
    )


class AsyncResponses(AsyncResource):
    """Generate text and JSON with tools and state. Retrieve, cancel, compact and delete
    responses.
    """

    @cached_property
    def input_items(self) -> AsyncInputItems:
        from .async_input_items import AsyncInputItems

        return AsyncInputItems(self._client)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        from .async_input_tokens import AsyncInputTokens

        return AsyncInputTokens(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncResponsesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response: ...

    @overload
    async def create(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def create(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Create a response.

        Generates text or JSON from text, images and files. The model can call
        built-in tools, MCP servers and your functions.

        Responses are stored by default: continue one with `previous_response_id`, or
        keep its items in a conversation. With `stream`, events arrive while the
        response is generated. With `background`, the call returns at once; poll the
        response with `responses.retrieve`.

        Args:
            access_programs: Access programs that the request relies on.
            background: Whether the response is created in the background. Poll it with
                `responses.retrieve`.
            background_options: How a background response is scheduled.
            context_management: How a context that gets too long is shortened, for
                example by compaction.
            conversation: Conversation to continue. Its items come before `input`; new
                items are added to it. Not together with `previous_response_id`.
            image: Handling of images in the context.
            include: Additional data to include in the response.
            input: Text, or a list of items: messages with text, images and files, and
                outputs of tool calls.
            instructions: System message for this response only. It does not carry over
                with `previous_response_id`.
            max_output_tokens: Maximum number of tokens to generate, reasoning tokens
                included.
            max_tool_calls: Maximum number of calls of built-in tools in total. Further
                calls are ignored.
            metadata: Up to 16 key-value pairs, stored with the object.
            model: Model that generates the response.
            moderation: Moderation of input and output.
            parallel_tool_calls: Whether the model may make several tool calls at once.
            previous_response_id: Id of the response to continue from. Not together with
                `conversation`.
            prompt: Stored prompt template to use, with values for its variables.
            prompt_cache_key: Key that groups similar requests, so that they share
                cached prefixes.
            prompt_cache_options: Control of prompt caching.
            prompt_cache_retention: Deprecated. How long cached prefixes are kept. Use
                `prompt_cache_options.ttl` instead.
            reasoning: Settings of reasoning models.
            safety_identifier: Stable, hashed identifier of your end user, up to 64
                characters, to detect abuse.
            service_tier: Processing tier. Default: `auto`, the tier set for the
                project.
            store: Whether the response is kept, so that it can be retrieved and
                continued. Default: true.
            stream: Whether events are streamed while the response is generated.
            stream_options: Options of the stream. Only with `stream`.
            temperature: Randomness of sampling, from 0 to 2. Default: 1. Change it or
                `top_p`, not both.
            text: Format and verbosity of the text.
            tool_choice: Whether and which tools the model calls. Default: `auto`.
            tools: Tools that the model may call: built-in tools, MCP servers and your
                functions.
            top_logprobs: Number of most likely tokens to return at each position, up to
                20. Needs `include`.
            top_p: Nucleus sampling: only tokens within this probability mass are
                considered. Default: 1.
            truncation: Deprecated. `auto` drops the oldest items when the input is too
                long; `disabled` (default) fails with status 400.
            user: Deprecated. Identifier of your end user. Use `safety_identifier` and
                `prompt_cache_key` instead.
        """
        from ...types.responses.response import Response
        from ...types.responses.response_stream_event import ResponseStreamEvent

        request = Request(
            "POST",
            "/responses",
            json={
                "access_programs": access_programs,
                "background": background,
                "background_options": background_options,
                "context_management": context_management,
                "conversation": conversation,
                "image": image,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "metadata": metadata,
                "model": model,
                "moderation": moderation,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "stream_options": stream_options,
                "temperature": temperature,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="responses.create",
        )
        if stream:
            return await self._stream(
                request,
                cast("type[ResponseStreamEvent]", ResponseStreamEvent),
                end=None,
                last=("response.completed", "response.incomplete", "response.failed"),
                answer=Response,
            )
        return await self._send(request, Response)

    @overload
    async def parse(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam | Callable[..., object]] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        text_format: type[FormatT] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedResponse[FormatT]: ...

    @overload
    async def parse(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam | Callable[..., object]] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        text_format: ResponseFormatTextConfigParam | Mapping[str, object],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedResponse[dict[str, Any]]: ...

    async def parse(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam | Callable[..., object]] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        text_format: Union[
            type[FormatT],
            ResponseFormatTextConfigParam,
            Mapping[str, object],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedResponse[Any]:
        """Create a response, and read the answer as `text_format`.

        The other arguments are those of `create`.

        Args:
            text_format: What the answer has to be: a pydantic model, dataclass or
                TypedDict, a JSON Schema, or a format as the API takes it.
            tools: What the model may call: tools as the API takes them, pydantic
                models, and functions whose parameters are annotated. Their arguments
                are read too.

        Raises:
            SchemaError: the server would reject the schema of a type; nothing was sent.
            OutputValidationError: the answer doesn't fit the type.
        """
        from ...structured.calls import Structured
        from ...structured.items.shape import SHAPE
        from ...types.responses.parsed_response import ParsedResponse

        structured = Structured(SHAPE, text_format, tools)
        request = Request(
            "POST",
            "/responses",
            json={
                "access_programs": access_programs,
                "background": background,
                "background_options": background_options,
                "context_management": context_management,
                "conversation": conversation,
                "image": image,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "metadata": metadata,
                "model": model,
                "moderation": moderation,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "service_tier": service_tier,
                "store": store,
                "stream_options": stream_options,
                "temperature": temperature,
                "text": structured.inside(text, "format"),
                "tool_choice": tool_choice,
                "tools": structured.tools.param,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="responses.create",
        )
        return await self._call(request, structured.result(ParsedResponse))

    @overload
    def stream(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam | Callable[..., object]] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        text_format: type[FormatT] | Omit = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseStreamManager[FormatT]: ...

    @overload
    def stream(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam | Callable[..., object]] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        text_format: ResponseFormatTextConfigParam | Mapping[str, object],
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseStreamManager[dict[str, Any]]: ...

    def stream(
        self,
        *,
        access_programs: ResponseCreateAccessProgramsParam | Omit = omit,
        background: bool | None | Omit = omit,
        background_options: ResponseCreateBackgroundOptionsParam | Omit = omit,
        context_management: Union[
            Iterable[ResponseCreateContextManagementParam],
            None,
            Omit,
        ] = omit,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        image: ResponseImageParam | Omit = omit,
        include: Iterable[ResponseIncludable] | None | Omit = omit,
        input: str | ResponseInputParam | Omit = omit,
        instructions: str | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        model: ResponsesModelId | Omit = omit,
        moderation: ResponseModerationConfigParam | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt: ResponsePromptParam | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: ResponseCreatePromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        service_tier: ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ResponseCreateStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ResponseToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam | Callable[..., object]] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | None | Omit = omit,
        user: str | Omit = omit,
        text_format: Union[
            type[FormatT],
            ResponseFormatTextConfigParam,
            Mapping[str, object],
            Omit,
        ] = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseStreamManager[Any]:
        """Create a response; its answer comes as typed events, read as `text_format`.

        The other arguments are those of `create`.

        Args:
            text_format: What the answer has to be: a pydantic model, dataclass or
                TypedDict, a JSON Schema, or a format as the API takes it.
            tools: What the model may call: tools as the API takes them, pydantic
                models, and functions whose parameters are annotated. Their arguments
                are read too.
            response_id: Id of a stream that exists, to read it again instead of making
                a new request.
            starting_after: Number of the last event that is known; only later ones are
                returned.

        Raises:
            SchemaError: the server would reject the schema of a type; nothing was sent.
            OutputValidationError: the answer doesn't fit the type.
        """
        from ...structured.calls import Structured
        from ...structured.items.shape import SHAPE
        from ...types.responses.response import Response
        from ...types.responses.response_stream import AsyncResponseStreamManager
        from ...types.responses.response_stream_event import ResponseStreamEvent

        structured = Structured(SHAPE, text_format, tools)
        request = Request(
            "POST",
            "/responses",
            json={
                "access_programs": access_programs,
                "background": background,
                "background_options": background_options,
                "context_management": context_management,
                "conversation": conversation,
                "image": image,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "metadata": metadata,
                "model": model,
                "moderation": moderation,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "service_tier": service_tier,
                "store": store,
                "stream_options": stream_options,
                "temperature": temperature,
                "text": structured.inside(text, "format"),
                "tool_choice": tool_choice,
                "tools": structured.tools.param,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
                "stream": True,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="responses.create",
        )
        if structured.resume(
            response_id,
            starting_after,
            request.json,
            ("include", "stream", "text", "tools"),
        ):
            request = Request(
                "GET",
                f"/responses/{segment(response_id, 'response_id')}",
                query={"include": include, "stream": True},
                options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            )
        return AsyncResponseStreamManager(
            lambda: self._stream(
                request,
                cast("type[ResponseStreamEvent]", ResponseStreamEvent),
                end=None,
                last=("response.completed", "response.incomplete", "response.failed"),
                answer=Response,
            ),
            structured,
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: Literal[True],
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: bool,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[ResponseIncludable] | Omit = omit,
        stream: bool | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Retrieve a response.

        Polls a background response, or reads a stored one. With `stream`, the events
        of a background response are sent from the start or, with `starting_after`,
        from a position on.

        Args:
            response_id: Id of the response, `resp_…`.
            include: Additional data to include.
            stream: Whether the events of the response are streamed.
            starting_after: Sequence number of the last event received; the stream goes
                on after it. Only with `stream`.
            include_obfuscation: Whether random characters pad the events against
                side-channel attacks. Default: true.
        """
        from ...types.responses.response import Response
        from ...types.responses.response_stream_event import ResponseStreamEvent

        request = Request(
            "GET",
            f"/responses/{segment(response_id, 'response_id')}",
            query={
                "include": include,
                "stream": stream,
                "starting_after": starting_after,
                "include_obfuscation": include_obfuscation,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        if stream:
            return await self._stream(
                request,
                cast("type[ResponseStreamEvent]", ResponseStreamEvent),
                end=None,
                last=("response.completed", "response.incomplete", "response.failed"),
                answer=Response,
            )
        return await self._send(request, Response)

    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Delete a response.

        Args:
            response_id: Id of the response, `resp_…`.
        """
        request = Request(
            "DELETE",
            f"/responses/{segment(response_id, 'response_id')}",
            headers={
                "Accept": "*/*",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._empty(request)

    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response:
        """Cancel a background response.

        Args:
            response_id: Id of the response, `resp_…`.
        """
        from ...types.responses.response import Response

        request = Request(
            "POST",
            f"/responses/{segment(response_id, 'response_id')}/cancel",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Response)

    async def compact(
        self,
        *,
        model: ResponsesModel | None,
        image: ResponseImageParam | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: Union[
            ResponseCompactPromptCacheOptionsParam,
            None,
            Omit,
        ] = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        service_tier: Union[
            Literal["auto", "default", "fast", "flex", "priority"],
            str,
            None,
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CompactedResponse:
        """Compact a context.

        Shortens a long context into fewer items that preserve what the model needs.
        Pass the output as `input` of the next request.

        Args:
            model: Model that compacts the context.
            image: Handling of images in the context.
            input: Context to compact: text or a list of items.
            instructions: System message of the context.
            previous_response_id: Id of the response whose context is compacted.
            prompt_cache_key: Key that groups similar requests, so that they share
                cached prefixes.
            prompt_cache_options: Control of prompt caching.
            prompt_cache_retention: Deprecated. How long cached prefixes are kept.
            service_tier: Processing tier.
        """
        from ...types.responses.compacted_response import CompactedResponse

        request = Request(
            "POST",
            "/responses/compact",
            json={
                "model": model,
                "image": image,
                "input": input,
                "instructions": instructions,
                "previous_response_id": previous_response_id,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "service_tier": service_tier,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="responses.compact",
        )
        return await self._send(request, CompactedResponse)


class AsyncResponsesWithRawResponse:
    def __init__(self, responses: AsyncResponses) -> None:
        self._responses = responses
        self.create = async_to_raw(responses.create)
        self.parse = async_to_raw(responses.parse)
        self.retrieve = async_to_raw(responses.retrieve)
        self.delete = async_to_raw(responses.delete)
        self.cancel = async_to_raw(responses.cancel)
        self.compact = async_to_raw(responses.compact)

    @cached_property
    def input_items(self) -> AsyncInputItemsWithRawResponse:
        return self._responses.input_items.with_raw_response

    @cached_property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse:
        return self._responses.input_tokens.with_raw_response


class AsyncResponsesWithStreamingResponse:
    def __init__(self, responses: AsyncResponses) -> None:
        self._responses = responses
        self.create = async_to_streaming(responses.create)
        self.parse = async_to_streaming(responses.parse)
        self.retrieve = async_to_streaming(responses.retrieve)
        self.delete = async_to_streaming(responses.delete)
        self.cancel = async_to_streaming(responses.cancel)
        self.compact = async_to_streaming(responses.compact)

    @cached_property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse:
        return self._responses.input_items.with_streaming_response

    @cached_property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse:
        return self._responses.input_tokens.with_streaming_response
