from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from ..audio.transcription_language import TranscriptionLanguage
from .log_prob_properties import LogProbProperties


class RealtimeTranscriptionUsageTokensInputTokenDetails(Model):
    """Tokens of the input by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    text_tokens: int | None = None
    """Tokens of text."""


class RealtimeTranscriptionUsageTokens(Model):
    """Usage that is counted in tokens."""

    type: Literal["tokens"]
    """Always `tokens`."""
    input_tokens: int
    """Tokens of the audio and the prompt."""
    output_tokens: int
    """Tokens of the transcript."""
    total_tokens: int
    """All tokens."""
    input_token_details: RealtimeTranscriptionUsageTokensInputTokenDetails | None = None
    """Tokens of the input by kind."""


class RealtimeTranscriptionUsageDuration(Model):
    """Usage that is counted in seconds."""

    type: Literal["duration"]
    """Always `duration`."""
    seconds: float
    """Length of the audio."""


RealtimeTranscriptionUsage: TypeAlias = Annotated[
    Union[
        RealtimeTranscriptionUsageTokens,
        RealtimeTranscriptionUsageDuration,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "tokens": RealtimeTranscriptionUsageTokens,
            "duration": RealtimeTranscriptionUsageDuration,
        },
    ),
]
"""Usage of a transcription."""


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    """The transcript of the user's audio."""

    type: Literal["conversation.item.input_audio_transcription.completed"]
    """Always `conversation.item.input_audio_transcription.completed`."""
    content_index: int
    """Index of the part in the item."""
    item_id: str
    """Id of the item."""
    transcript: str
    """The transcript."""
    usage: RealtimeTranscriptionUsage
    """Usage of the transcription."""
    event_id: str
    """Id of the event."""
    languages: list[TranscriptionLanguage] | None = None
    """Languages that were spoken."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the transcript, if `include` asks for them."""


Usage = RealtimeTranscriptionUsage
UsageTranscriptTextUsageDuration = RealtimeTranscriptionUsageDuration
UsageTranscriptTextUsageTokens = RealtimeTranscriptionUsageTokens
UsageTranscriptTextUsageTokensInputTokenDetails = (
    RealtimeTranscriptionUsageTokensInputTokenDetails
)
