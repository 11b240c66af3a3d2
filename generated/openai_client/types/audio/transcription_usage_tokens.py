from typing import Literal

from ..._core.models import Model


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
