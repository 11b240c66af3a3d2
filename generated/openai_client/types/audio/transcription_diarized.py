from typing import Literal

from ..._core.models import Model
from .transcription_diarized_segment import TranscriptionDiarizedSegment
from .transcription_usage import TranscriptionUsage
from .transcription_usage_duration import TranscriptionUsageDuration
from .transcription_usage_tokens import (
    TranscriptionInputTokenDetails,
    TranscriptionUsageTokens,
)


class TranscriptionDiarized(Model):
    """The text of a recording, split by who spoke."""

    task: Literal["transcribe"]
    """What was done with the recording; never anything but `transcribe`."""
    duration: float
    """How long the recording is, in seconds."""
    text: str
    """Everything that was said, by whomever."""
    segments: list[TranscriptionDiarizedSegment]
    """What was said, turn by turn."""
    usage: TranscriptionUsage | None = None
    """What the call cost."""


Usage = TranscriptionUsage
UsageDuration = TranscriptionUsageDuration
UsageTokens = TranscriptionUsageTokens
UsageTokensInputTokenDetails = TranscriptionInputTokenDetails
