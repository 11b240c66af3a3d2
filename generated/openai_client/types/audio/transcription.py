from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .transcription_language import TranscriptionLanguage


class TranscriptionLogprob(Model):
    """How sure the model was of one token."""

    token: str | None = None
    """The token's text."""
    logprob: float | None = None
    """The natural logarithm of the token's probability; 0 is certain."""
    bytes: list[float] | None = None
    """The token in UTF-8. Join the bytes of several tokens where a character is split
    between them.
    """


class TranscriptionInputTokenDetails(Model):
    """The input tokens by what they stand for."""

    text_tokens: int | None = None
    """Tokens of the prompt."""
    audio_tokens: int | None = None
    """Tokens of the recording."""


class TranscriptionUsageTokens(Model):
    """The cost of a transcript that is billed by tokens."""

    type: Literal["tokens"]
    """Says that the cost is counted in tokens."""
    input_tokens: int
    """Tokens of the recording and the prompt."""
    output_tokens: int
    """Tokens of the text."""
    total_tokens: int
    """Input and output tokens together."""
    input_token_details: TranscriptionInputTokenDetails | None = None
    """The input tokens by what they stand for."""


class TranscriptionUsageDuration(Model):
    """The cost of a transcript that is billed by time."""

    type: Literal["duration"]
    """Says that the cost is counted in time."""
    seconds: float
    """How long the recording is, in seconds."""


TranscriptionUsage: TypeAlias = Annotated[
    Union[TranscriptionUsageTokens, TranscriptionUsageDuration, Unknown],
    Tagged(
        "type",
        {"tokens": TranscriptionUsageTokens, "duration": TranscriptionUsageDuration},
    ),
]
"""What a transcript cost, counted in tokens or in time, as the model is billed."""


class Transcription(Model):
    """The text of a recording."""

    text: str
    """Everything that was said."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages that were heard, empty if the model can't tell.
    `gpt-transcribe` only.
    """
    logprobs: list[TranscriptionLogprob] | None = None
    """How sure the model was of each token. There if `include` asked for it."""
    usage: TranscriptionUsage | None = None
    """What the call cost."""


Logprob = TranscriptionLogprob
Usage = TranscriptionUsage
UsageDuration = TranscriptionUsageDuration
UsageTokens = TranscriptionUsageTokens
UsageTokensInputTokenDetails = TranscriptionInputTokenDetails
