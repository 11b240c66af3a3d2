from ..._core.models import Model
from .transcription_language import TranscriptionLanguage
from .transcription_logprob import TranscriptionLogprob
from .transcription_usage import TranscriptionUsage
from .transcription_usage_duration import TranscriptionUsageDuration
from .transcription_usage_tokens import (
    TranscriptionInputTokenDetails,
    TranscriptionUsageTokens,
)


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
