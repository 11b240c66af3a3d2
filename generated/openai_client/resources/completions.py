from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._core.omit import not_given, omit
from .._core.request import Request, RequestOptions
from .._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal

    from .._core.omit import Body, Headers, NotGiven, Omit, Query
    from .._core.streaming import Stream
    from .._core.timeouts import Timeout
    from ..model_catalogue.ids import CompletionModelId
    from ..types.chat.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam,
    )
    from ..types.completion import Completion
    from ..types.shared.stop_configuration import StopConfiguration


class Completions(Resource):
    """Continue a text. Older than chat completions; OpenAI has shut down all of its
    models.
    """

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: CompletionModelId,
        prompt: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion: ...

    @overload
    def create(
        self,
        *,
        model: CompletionModelId,
        prompt: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[Completion]: ...

    @overload
    def create(
        self,
        *,
        model: CompletionModelId,
        prompt: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        stream: bool,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion | Stream[Completion]: ...

    def create(
        self,
        *,
        model: CompletionModelId,
        prompt: str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: StopConfiguration | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: ChatCompletionStreamOptionsParam | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Completion | Stream[Completion]:
        """Go on with a text.

        The older way to generate text: one prompt in, its continuation out. OpenAI
        has shut down every model of this call, the last ones on 2026-09-28.
        Compatible servers may still have it; use `chat.completions.create` with
        OpenAI's models.

        Shut down on 2026-09-28.

        Use chat.completions.create instead.

        Args:
            model: The model that goes on with the text. The known ids are listed; any
                other id, such as a fine-tuned model's, is accepted as well.
            prompt: The text to go on with, or a list of texts that are each gone on
                with. Texts may be given as lists of token ids. `<|endoftext|>` or null
                begins a new text.
            best_of: How many texts to write, of which the `n` likeliest are given back;
                at least `n`. The tokens of all of them are billed. Can't be streamed.
            echo: Whether each answer begins with the prompt.
            frequency_penalty: Lowers the chance of tokens the more often the text has
                them already, against repetition. Negative values raise it.
            logit_bias: What to add to the score of single tokens before one is drawn,
                from -100 (never) to 100 (always). Keys are token ids of the model's
                tokenizer, such as 0 for an exclamation mark.
            logprobs: How many of the likeliest tokens to report for each place, with
                their log probabilities. With 0, only those of the tokens that were
                chosen.
            max_tokens: The most tokens that may be generated for each answer. Together
                with the prompt they have to fit the model's context.
            n: How many answers to give for each prompt. The tokens of all of them are
                billed.
            presence_penalty: Lowers the chance of tokens that the text has already,
                which leads to new topics. Negative values raise it.
            seed: A number that makes equal calls likely, not certain, to give equal
                answers. Compare `system_fingerprint` to see whether the server has
                changed.
            stop: Strings at which the model stops writing.
            stream: Whether the answer comes in pieces while it is written, instead of
                at once when it is complete.
            stream_options: What the stream holds beside the answer. Only together with
                `stream`.
            suffix: The text that follows after the answer, for models that fill in a
                gap.
            temperature: How freely tokens are drawn: near 0 the likeliest one nearly
                always, higher values vary more. Change this or `top_p`, not both.
            top_p: Draws only from the likeliest tokens that make up this share of the
                probability; 0.1 means the top tenth. Change this or `temperature`, not
                both.
            user: A stable id of your end user, by which abuse can be traced to one
                user. Send a hash, not a name.
        """
        from ..types.completion import Completion

        request = Request(
            "POST",
            "/completions",
            json={
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="completions.create",
        )
        if stream:
            return self._stream(
                request,
                Completion,
                end="[DONE]",
                finished=("choices", "finish_reason"),
                answer=Completion,
            )
        return self._send(request, Completion)


class CompletionsWithRawResponse:
    def __init__(self, completions: Completions) -> None:
        self.create = to_raw(completions.create)


class CompletionsWithStreamingResponse:
    def __init__(self, completions: Completions) -> None:
        self.create = to_streaming(completions.create)


if TYPE_CHECKING:
    from .async_completions import (
        AsyncCompletions as AsyncCompletions,
        AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCompletions": ".async_completions",
        "AsyncCompletionsWithRawResponse": ".async_completions",
        "AsyncCompletionsWithStreamingResponse": ".async_completions",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
