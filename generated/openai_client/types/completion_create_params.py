from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from .shared.stop_configuration import StopConfiguration


class CompletionCreateParams(TypedDict, total=False):
    """A text, and how the model goes on with it."""

    model: Required[
        str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
    ]
    """The model that goes on with the text. The known ids are listed; any other id, such
    as a fine-tuned model's, is accepted as well.
    """
    prompt: Required[
        str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None
    ]
    """The text to go on with, or a list of texts that are each gone on with. Texts may be
    given as lists of token ids. `<|endoftext|>` or null begins a new text.
    """
    best_of: int | None
    """How many texts to write, of which the `n` likeliest are given back; at least `n`.
    The tokens of all of them are billed. Can't be streamed.
    """
    echo: bool | None
    """Whether each answer begins with the prompt."""
    frequency_penalty: float | None
    """Lowers the chance of tokens the more often the text has them already, against
    repetition. Negative values raise it.
    """
    logit_bias: Mapping[str, int] | None
    """What to add to the score of single tokens before one is drawn, from -100 (never) to
    100 (always). Keys are token ids of the model's tokenizer, such as 0 for an
    exclamation mark.
    """
    logprobs: int | None
    """How many of the likeliest tokens to report for each place, with their log
    probabilities. With 0, only those of the tokens that were chosen.
    """
    max_tokens: int | None
    """The most tokens that may be generated for each answer. Together with the prompt they
    have to fit the model's context.
    """
    n: int | None
    """How many answers to give for each prompt. The tokens of all of them are
    billed.
    """
    presence_penalty: float | None
    """Lowers the chance of tokens that the text has already, which leads to new topics.
    Negative values raise it.
    """
    seed: int | None
    """A number that makes equal calls likely, not certain, to give equal answers. Compare
    `system_fingerprint` to see whether the server has changed.
    """
    stop: StopConfiguration
    """Strings at which the model stops writing."""
    stream: bool | None
    """Whether the answer comes in pieces while it is written, instead of at once when it
    is complete.
    """
    stream_options: ChatCompletionStreamOptionsParam | None
    """What the stream holds beside the answer. Only together with `stream`."""
    suffix: str | None
    """The text that follows after the answer, for models that fill in a gap."""
    temperature: float | None
    """How freely tokens are drawn: near 0 the likeliest one nearly always, higher values
    vary more. Change this or `top_p`, not both.
    """
    top_p: float | None
    """Draws only from the likeliest tokens that make up this share of the probability; 0.1
    means the top tenth. Change this or `temperature`, not both.
    """
    user: str
    """A stable id of your end user, by which abuse can be traced to one user. Send a hash,
    not a name.
    """


CompletionCreateParamsBase = CompletionCreateParams
CompletionCreateParamsNonStreaming = CompletionCreateParams
CompletionCreateParamsStreaming = CompletionCreateParams
