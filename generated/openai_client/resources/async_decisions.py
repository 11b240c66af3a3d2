from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.omit import not_given, omit
from .._core.request import Request, RequestOptions
from .._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._core.omit import Body, Headers, NotGiven, Omit, Query
    from .._core.timeouts import Timeout
    from ..model_catalogue.ids import DecisionsModelId
    from ..types.decision import Decision
    from ..types.decision_create_params import (
        DecisionInputItemParam,
        DecisionPromptCacheOptionsParam,
        DecisionQuestionParam,
    )


class AsyncDecisions(AsyncResource):
    """Classify or rate an input by questions."""

    @cached_property
    def with_raw_response(self) -> AsyncDecisionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncDecisionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDecisionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncDecisionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        input: str | Iterable[DecisionInputItemParam],
        model: DecisionsModelId,
        questions: Iterable[DecisionQuestionParam],
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: DecisionPromptCacheOptionsParam | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Decision:
        """Answer questions about an input.

        Classifies or rates an input. One request takes several questions.

        Args:
            input: The input to judge, a text or a list of messages and tool calls.
            model: Model id. Only `gpt-6-luna` answers these questions.
            questions: The questions, from 1 to 400.
            prompt_cache_key: Groups requests that begin alike so that they reach the
                same cache.
            prompt_cache_options: Control of prompt caching.
            safety_identifier: Identifier of your end user. Use a hash rather than a
                name or an address.
        """
        from ..types.decision import Decision

        request = Request(
            "POST",
            "/decisions",
            json={
                "input": input,
                "model": model,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="decisions.create",
        )
        return await self._send(request, Decision)


class AsyncDecisionsWithRawResponse:
    def __init__(self, decisions: AsyncDecisions) -> None:
        self.create = async_to_raw(decisions.create)


class AsyncDecisionsWithStreamingResponse:
    def __init__(self, decisions: AsyncDecisions) -> None:
        self.create = async_to_streaming(decisions.create)
