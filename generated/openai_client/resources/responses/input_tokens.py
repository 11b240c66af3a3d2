from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.omit import not_given, omit
from ..._core.request import Request, RequestOptions
from ..._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._core.omit import Body, Headers, NotGiven, Omit, Query
    from ..._core.timeouts import Timeout
    from ...types.responses.input_token_count_response import InputTokenCountResponse
    from ...types.responses.response_create_params import (
        ResponseConversationChoiceParam,
        ResponseToolChoiceParam,
    )
    from ...types.responses.response_input_item_param import ResponseInputItemParam
    from ...types.responses.response_text_config_param import ResponseTextConfigParam
    from ...types.responses.tool_param import ToolParam
    from ...types.shared_params.reasoning import ReasoningParam


class InputTokens(Resource):
    """Count the tokens of an input."""

    @cached_property
    def with_raw_response(self) -> InputTokensWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return InputTokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return InputTokensWithStreamingResponse(self)

    def count(
        self,
        *,
        conversation: ResponseConversationChoiceParam | None | Omit = omit,
        input: str | Iterable[ResponseInputItemParam] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        model: str | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        personality: str | Literal["friendly", "pragmatic"] | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: ReasoningParam | None | Omit = omit,
        text: ResponseTextConfigParam | None | Omit = omit,
        tool_choice: ResponseToolChoiceParam | None | Omit = omit,
        tools: Iterable[ToolParam] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> InputTokenCountResponse:
        """Count input tokens.

        Counts the tokens that a request would use as input, without running the
        model.

        Args:
            conversation: Conversation whose items are counted.
            input: Text or a list of items.
            instructions: System message.
            model: Model whose tokens are counted.
            parallel_tool_calls: Whether the model may make several tool calls at once.
            personality: Personality of the model, which adds to the prompt.
            previous_response_id: Id of the response to continue from.
            reasoning: Settings of reasoning models.
            text: Format and verbosity of the text.
            tool_choice: Whether and which tools the model calls.
            tools: Tools that the model may call.
            truncation: Deprecated. Whether the oldest items are dropped when the input
                is too long.
        """
        from ...types.responses.input_token_count_response import (
            InputTokenCountResponse,
        )

        request = Request(
            "POST",
            "/responses/input_tokens",
            json={
                "conversation": conversation,
                "input": input,
                "instructions": instructions,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "personality": personality,
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "truncation": truncation,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="responses.input_tokens.count",
        )
        return self._send(request, InputTokenCountResponse)


class InputTokensWithRawResponse:
    def __init__(self, input_tokens: InputTokens) -> None:
        self.count = to_raw(input_tokens.count)


class InputTokensWithStreamingResponse:
    def __init__(self, input_tokens: InputTokens) -> None:
        self.count = to_streaming(input_tokens.count)


if TYPE_CHECKING:
    from .async_input_tokens import (
        AsyncInputTokens as AsyncInputTokens,
        AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncInputTokens": ".async_input_tokens",
        "AsyncInputTokensWithRawResponse": ".async_input_tokens",
        "AsyncInputTokensWithStreamingResponse": ".async_input_tokens",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
