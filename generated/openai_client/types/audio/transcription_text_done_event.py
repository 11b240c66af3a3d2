from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .transcription import TranscriptionUsageTokens
from .transcription_language import TranscriptionLanguage
from .transcription_text_delta_event import TranscriptionEventLogprob


class TranscriptionTextDoneEvent(Model):
    """The whole text. Nothing comes after it."""

    type: Literal["transcript.text.done"]
    """Tells this event from the others of the stream."""
    text: str
    """Everything that was said."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages that were heard, empty if the model can't tell.
    `gpt-transcribe` only.
    """
    logprobs: list[TranscriptionEventLogprob] | None = None
    """How sure the model was of each token. There if `include` asked for it."""
    usage: TranscriptionUsageTokens | None = None
    """What the call cost, for models that are billed by tokens."""


Logprob = TranscriptionEventLogprob
Usage = TranscriptionUsageTokens


if TYPE_CHECKING:
    from .transcription import (
        TranscriptionInputTokenDetails as _TranscriptionInputTokenDetails,
    )

    UsageInputTokenDetails = _TranscriptionInputTokenDetails
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "UsageInputTokenDetails": ".transcription:TranscriptionInputTokenDetails",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
