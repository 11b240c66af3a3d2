from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Literal, Union

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.streaming import AsyncStream
    from ...._core.timeouts import Timeout
    from ....model_catalogue.ids import ChatModelId
    from ....pagination import AsyncCursorPage
    from ....structured.calls import FormatT
    from ....types.chat.chat_completion import ChatCompletion
    from ....types.chat.chat_completion_audio_param import ChatCompletionAudioParam
    from ....types.chat.chat_completion_chunk import ChatCompletionChunk
    from ....types.chat.chat_completion_deleted import ChatCompletionDeleted
    from ....types.chat.chat_completion_function_call_option_param import (
        ChatCompletionFunctionCallOptionParam,
    )
    from ....types.chat.chat_completion_message_param import ChatCompletionMessageParam
    from ....types.chat.chat_completion_modality import ChatCompletionModality
    from ....types.chat.chat_completion_prediction_content_param import (
        ChatCompletionPredictionContentParam,
    )
    from ....types.chat.chat_completion_service_tier import ChatCompletionServiceTier
    from ....types.chat.chat_completion_stream import AsyncChatCompletionStreamManager
    from ....types.chat.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam,
    )
    from ....types.chat.chat_completion_tool_choice_option_param import (
        ChatCompletionToolChoiceOptionParam,
    )
    from ....types.chat.chat_completion_tool_union_param import (
        ChatCompletionToolUnionParam,
    )
    from ....types.chat.completion_create_params import (
        ChatCompletionFunctionParam,
        ModerationParam,
        PromptCacheOptionsParam,
        WebSearchOptionsParam,
    )
    from ....types.chat.parsed_chat_completion import ParsedChatCompletion
    from ....types.shared.metadata import Metadata
    from ....types.shared.parallel_tool_calls import ParallelToolCalls
    from ....types.shared.reasoning_effort import ReasoningEffort
    from ....types.shared.stop_configuration import StopConfiguration
    from ....types.shared.verbosity import Verbosity
    from ....types.shared_params.response_format_json_object import (
        ResponseFormatJSONObjectParam,
    )
    from ....types.shared_params.response_format_json_schema import (
        ResponseFormatJSONSchemaParam,
    )
    from ....types.shared_params.response_format_text import ResponseFormatTextParam
    from .async_messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
    )


class AsyncCompletions(AsyncResource):
    """Let a model go on with a conversation; read, label and delete the answers that were
    stored.
    """

    @cached_property
    def messages(self) -> AsyncMessages:
        from .async_messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncCompletionsWithStreamingResponse(self)

    def list(
        self,
        *,
        model: str | Omit = omit,
        metadata: Metadata | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        """List stored chat completions.

        Only completions that were made with `store` are kept.

        Args:
            model: Lists only the completions of this model.
            metadata: Lists only the completions that have these labels.
            after: Begins after the completion with this id, the last one of the page
                before.
            limit: How many completions a page has at most.
            order: In which order of creation they come, `asc` (oldest first) or `desc`.
        """
        from ....pagination import AsyncCursorPage
        from ....types.chat.chat_completion import ChatCompletion

        request = Request(
            "GET",
            "/chat/completions",
            query={
                "model": model,
                "metadata": metadata,
                "after": after,
                "limit": limit,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, AsyncCursorPage[ChatCompletion], ChatCompletion)

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: Union[
            ResponseFormatTextParam,
            ResponseFormatJSONSchemaParam,
            ResponseFormatJSONObjectParam,
            Omit,
        ] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: Union[
            ResponseFormatTextParam,
            ResponseFormatJSONSchemaParam,
            ResponseFormatJSONObjectParam,
            Omit,
        ] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: Union[
            ResponseFormatTextParam,
            ResponseFormatJSONSchemaParam,
            ResponseFormatJSONObjectParam,
            Omit,
        ] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: Union[
            ResponseFormatTextParam,
            ResponseFormatJSONSchemaParam,
            ResponseFormatJSONObjectParam,
            Omit,
        ] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Let a model go on with a conversation.

        The messages are the whole conversation: nothing is remembered between calls.
        Which parameters a model accepts differs by model, reasoning models above
        all.

        With `stream`, the answer comes in chunks while it is written. A stored
        completion (`store`) can be listed, read, labelled and deleted later.

        Args:
            messages: The conversation so far, oldest message first. What kinds of
                content fit depends on the model.
            model: The model that answers.
            audio: The voice and file format of a spoken answer. Needed where
                `modalities` holds `audio`.
            frequency_penalty: Lowers the chance of tokens the more often the text has
                them already, against repetition. Negative values raise it.
            function_call: Deprecated. Whether and which of `functions` the model calls.
                Use `tool_choice` instead.
            functions: Deprecated. Functions that the model may call. Use `tools`
                instead.
            logit_bias: What to add to the score of single tokens before one is drawn,
                from -100 (never) to 100 (always). Keys are token ids of the model's
                tokenizer, such as 0 for an exclamation mark.
            logprobs: Whether each token of the answer comes with its log probability.
            max_completion_tokens: The most tokens that may be generated, hidden
                reasoning included. An answer that reaches it ends with `finish_reason`
                `length`.
            max_tokens: Deprecated. The most tokens that may be generated. Use
                `max_completion_tokens` instead; reasoning models accept only that.
            metadata: Labels for the stored completion, by which `chat.completions.list`
                finds it.
            modalities: In what forms the model answers; text alone by default. Audio
                needs a model that speaks, and `audio`.
            moderation: Checks of this call's input and answer for harmful content.
            n: How many answers to write. The tokens of all of them are billed.
            parallel_tool_calls: Whether the model may call several tools in one turn.
            prediction: Text that much of the answer is likely to equal, such as the
                file being edited. It makes the answer faster.
            presence_penalty: Lowers the chance of tokens that the text has already,
                which leads to new topics. Negative values raise it.
            prompt_cache_key: Groups calls that begin with the same text, so that they
                reach the same cache more often. Takes the place of `user` in that.
            prompt_cache_options: How the prompt is cached, on models that let the
                caller decide.
            prompt_cache_retention: Deprecated. How long a cached prompt is kept. Use
                `prompt_cache_options.ttl` instead.
            reasoning_effort: How long a reasoning model thinks before it answers.
            response_format: The form of the answer; plain text where it is left out.
            safety_identifier: A stable id of your end user, by which abuse can be
                traced to one user rather than to all of yours. Send a hash, not a name
                or an address.
            seed: Deprecated. A number that makes equal calls likely, not certain, to
                give equal answers. On its way out, and without a replacement: don't
                build on it.
            service_tier: With what priority and at what price the call is processed.
            stop: Strings at which the model stops writing.
            store: Whether the completion is kept, to be listed and read later or used
                for distillation. Images over 8 MB are not kept.
            stream: Whether the answer comes in chunks while it is written, instead of
                at once when it is complete.
            stream_options: What the stream holds beside the answer. Only together with
                `stream`.
            temperature: How freely tokens are drawn: near 0 the likeliest one nearly
                always, higher values vary more. Change this or `top_p`, not both.
            tool_choice: Whether and which tools the model calls. Without it, that is
                the model's choice if there are tools.
            tools: Functions and custom tools that the model may call.
            top_logprobs: How many of the likeliest tokens to report for each place of
                the answer. Needs `logprobs`.
            top_p: Draws only from the likeliest tokens that make up this share of the
                probability; 0.1 means the top tenth. Change this or `temperature`, not
                both.
            user: Deprecated. An id of your end user. Use `safety_identifier` against
                abuse and `prompt_cache_key` for caching instead.
            verbosity: How long and detailed the answer is.
            web_search_options: Lets the model look things up on the web before it
                answers; for search models.
        """
        from ....types.chat.chat_completion import ChatCompletion
        from ....types.chat.chat_completion_chunk import ChatCompletionChunk

        request = Request(
            "POST",
            "/chat/completions",
            json={
                "messages": messages,
                "model": model,
                "audio": audio,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "metadata": metadata,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "store": store,
                "stream": stream,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="chat.completions.create",
        )
        if stream:
            return await self._stream(
                request,
                ChatCompletionChunk,
                end="[DONE]",
                finished=("choices", "finish_reason"),
                answer=ChatCompletion,
            )
        return await self._send(request, ChatCompletion)

    @overload
    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: type[FormatT] | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Union[
            Iterable[ChatCompletionToolUnionParam | Callable[..., object]],
            Omit,
        ] = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedChatCompletion[FormatT]: ...

    @overload
    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: Union[
            ResponseFormatTextParam,
            ResponseFormatJSONSchemaParam,
            ResponseFormatJSONObjectParam,
            Mapping[str, object],
        ],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Union[
            Iterable[ChatCompletionToolUnionParam | Callable[..., object]],
            Omit,
        ] = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedChatCompletion[dict[str, Any]]: ...

    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: Union[
            type[FormatT],
            ResponseFormatTextParam,
            ResponseFormatJSONSchemaParam,
            ResponseFormatJSONObjectParam,
            Mapping[str, object],
            Omit,
        ] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Union[
            Iterable[ChatCompletionToolUnionParam | Callable[..., object]],
            Omit,
        ] = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedChatCompletion[Any]:
        """Let a model go on with a conversation, and read the answer as
        `response_format`.

        The other arguments are those of `create`.

        Args:
            response_format: What the answer has to be: a pydantic model, dataclass or
                TypedDict, a JSON Schema, or a format as the API takes it.
            tools: What the model may call: tools as the API takes them, pydantic
                models, and functions whose parameters are annotated. Their arguments
                are read too.

        Raises:
            SchemaError: the server would reject the schema of a type; nothing was sent.
            LengthFinishReasonError: the answer was cut off at a limit of tokens.
            ContentFilterFinishReasonError: the answer was held back by the content
                filter.
            OutputValidationError: the answer doesn't fit the type.
        """
        from ....structured.calls import Structured
        from ....structured.choices.shape import SHAPE
        from ....types.chat.parsed_chat_completion import ParsedChatCompletion

        structured = Structured(SHAPE, response_format, tools)
        request = Request(
            "POST",
            "/chat/completions",
            json={
                "messages": messages,
                "model": model,
                "audio": audio,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "metadata": metadata,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning_effort": reasoning_effort,
                "response_format": structured.format.param,
                "safety_identifier": safety_identifier,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "store": store,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": structured.tools.param,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="chat.completions.create",
        )
        return await self._call(request, structured.result(ParsedChatCompletion))

    @overload
    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: type[FormatT] | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Union[
            Iterable[ChatCompletionToolUnionParam | Callable[..., object]],
            Omit,
        ] = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncChatCompletionStreamManager[FormatT]: ...

    @overload
    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: Union[
            ResponseFormatTextParam,
            ResponseFormatJSONSchemaParam,
            ResponseFormatJSONObjectParam,
            Mapping[str, object],
        ],
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Union[
            Iterable[ChatCompletionToolUnionParam | Callable[..., object]],
            Omit,
        ] = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncChatCompletionStreamManager[dict[str, Any]]: ...

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: ChatModelId,
        audio: ChatCompletionAudioParam | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        function_call: Union[
            Literal["none", "auto"],
            str,
            ChatCompletionFunctionCallOptionParam,
            Omit,
        ] = omit,
        functions: Iterable[ChatCompletionFunctionParam] | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        metadata: Metadata | Omit = omit,
        modalities: Iterable[ChatCompletionModality] | None | Omit = omit,
        moderation: ModerationParam | None | Omit = omit,
        n: int | None | Omit = omit,
        parallel_tool_calls: ParallelToolCalls | Omit = omit,
        prediction: ChatCompletionPredictionContentParam | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit = omit,
        response_format: Union[
            type[FormatT],
            ResponseFormatTextParam,
            ResponseFormatJSONSchemaParam,
            ResponseFormatJSONObjectParam,
            Mapping[str, object],
            Omit,
        ] = omit,
        safety_identifier: str | None | Omit = omit,
        seed: int | None | Omit = omit,
        service_tier: ChatCompletionServiceTier | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        store: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Union[
            Iterable[ChatCompletionToolUnionParam | Callable[..., object]],
            Omit,
        ] = omit,
        top_logprobs: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        verbosity: Verbosity | Omit = omit,
        web_search_options: WebSearchOptionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncChatCompletionStreamManager[Any]:
        """Let a model go on with a conversation; its answer comes as typed events, read
        as `response_format`.

        The other arguments are those of `create`.

        Args:
            response_format: What the answer has to be: a pydantic model, dataclass or
                TypedDict, a JSON Schema, or a format as the API takes it.
            tools: What the model may call: tools as the API takes them, pydantic
                models, and functions whose parameters are annotated. Their arguments
                are read too.

        Raises:
            SchemaError: the server would reject the schema of a type; nothing was sent.
            LengthFinishReasonError: the answer was cut off at a limit of tokens.
            ContentFilterFinishReasonError: the answer was held back by the content
                filter.
            OutputValidationError: the answer doesn't fit the type.
        """
        from ....structured.calls import Structured
        from ....structured.choices.shape import SHAPE
        from ....types.chat.chat_completion import ChatCompletion
        from ....types.chat.chat_completion_chunk import ChatCompletionChunk
        from ....types.chat.chat_completion_stream import (
            AsyncChatCompletionStreamManager,
        )

        structured = Structured(SHAPE, response_format, tools)
        request = Request(
            "POST",
            "/chat/completions",
            json={
                "messages": messages,
                "model": model,
                "audio": audio,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "metadata": metadata,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning_effort": reasoning_effort,
                "response_format": structured.format.param,
                "safety_identifier": safety_identifier,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "store": store,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": structured.tools.param,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
                "stream": True,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="chat.completions.create",
        )
        return AsyncChatCompletionStreamManager(
            lambda: self._stream(
                request,
                ChatCompletionChunk,
                end="[DONE]",
                finished=("choices", "finish_reason"),
                answer=ChatCompletion,
            ),
            structured,
        )

    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Read a stored chat completion.

        Args:
            completion_id: The id of a stored completion, `chatcmpl-…`.
        """
        from ....types.chat.chat_completion import ChatCompletion

        request = Request(
            "GET",
            f"/chat/completions/{segment(completion_id, 'completion_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ChatCompletion)

    async def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Change the labels of a stored chat completion.

        Args:
            completion_id: The id of a stored completion, `chatcmpl-…`.
            metadata: The labels that the completion has from now on; null takes all of
                them away.
        """
        from ....types.chat.chat_completion import ChatCompletion

        request = Request(
            "POST",
            f"/chat/completions/{segment(completion_id, 'completion_id')}",
            json={
                "metadata": metadata,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ChatCompletion)

    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletionDeleted:
        """Delete a stored chat completion.

        Args:
            completion_id: The id of a stored completion, `chatcmpl-…`.
        """
        from ....types.chat.chat_completion_deleted import ChatCompletionDeleted

        request = Request(
            "DELETE",
            f"/chat/completions/{segment(completion_id, 'completion_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, ChatCompletionDeleted)


class AsyncCompletionsWithRawResponse:
    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = completions
        self.list = async_to_raw(completions.list)
        self.create = async_to_raw(completions.create)
        self.parse = async_to_raw(completions.parse)
        self.retrieve = async_to_raw(completions.retrieve)
        self.update = async_to_raw(completions.update)
        self.delete = async_to_raw(completions.delete)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        return self._completions.messages.with_raw_response


class AsyncCompletionsWithStreamingResponse:
    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = completions
        self.list = async_to_streaming(completions.list)
        self.create = async_to_streaming(completions.create)
        self.parse = async_to_streaming(completions.parse)
        self.retrieve = async_to_streaming(completions.retrieve)
        self.update = async_to_streaming(completions.update)
        self.delete = async_to_streaming(completions.delete)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        return self._completions.messages.with_streaming_response
