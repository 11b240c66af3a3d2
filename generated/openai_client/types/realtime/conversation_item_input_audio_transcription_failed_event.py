from typing import Literal

from ..._core.models import Model


class ConversationItemInputAudioTranscriptionFailedEventError(Model):
    """What went wrong."""

    code: str | None = None
    """Code of the error."""
    message: str | None = None
    """What went wrong."""
    param: str | None = None
    """Parameter that is at fault."""
    type: str | None = None
    """Kind of the error."""


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    """The user's audio could not be transcribed."""

    type: Literal["conversation.item.input_audio_transcription.failed"]
    """Always `conversation.item.input_audio_transcription.failed`."""
    content_index: int
    """Index of the part in the item."""
    error: ConversationItemInputAudioTranscriptionFailedEventError
    """What went wrong."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""


Error = ConversationItemInputAudioTranscriptionFailedEventError
