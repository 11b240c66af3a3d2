from typing import Literal

from ..._core.models import Model
from .log_prob_properties import LogProbProperties


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """The next part of the transcript of the user's audio."""

    type: Literal["conversation.item.input_audio_transcription.delta"]
    """Always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
    content_index: int | None = None
    """Index of the part in the item."""
    delta: str | None = None
    """The next piece."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the piece, if `include` asks for them."""
