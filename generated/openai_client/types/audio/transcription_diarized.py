from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .transcription import TranscriptionUsage
from .transcription_diarized_segment import TranscriptionDiarizedSegment


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


if TYPE_CHECKING:
    from .transcription import (
        TranscriptionInputTokenDetails as _TranscriptionInputTokenDetails,
        TranscriptionUsageDuration as _TranscriptionUsageDuration,
        TranscriptionUsageTokens as _TranscriptionUsageTokens,
    )

    UsageDuration = _TranscriptionUsageDuration
    UsageTokens = _TranscriptionUsageTokens
    UsageTokensInputTokenDetails = _TranscriptionInputTokenDetails
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "UsageDuration": ".transcription:TranscriptionUsageDuration",
        "UsageTokens": ".transcription:TranscriptionUsageTokens",
        "UsageTokensInputTokenDetails": ".transcription:TranscriptionInputTokenDetails",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
