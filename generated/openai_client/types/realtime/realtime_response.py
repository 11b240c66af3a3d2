from typing import Literal, Union

from ..._core.models import Model
from ..shared.metadata import Metadata
from .conversation_item import RealtimeConversationItem
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_max_output_tokens import RealtimeMaxOutputTokens
from .realtime_response_status import RealtimeResponseStatus
from .realtime_response_usage import RealtimeResponseUsage


class RealtimeResponseAudioOutput(Model):
    """Audio of the model."""

    format: RealtimeAudioFormats | None = None
    """Format of the audio."""
    voice: Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
        ],
        None,
    ] = None
    """Voice of the model."""


class RealtimeResponseAudio(Model):
    """Audio of the response."""

    output: RealtimeResponseAudioOutput | None = None
    """Audio of the model."""


class RealtimeResponse(Model):
    """A response of the model."""

    id: str | None = None
    """Id of the response."""
    object: Literal["realtime.response"] | None = None
    """Always `realtime.response`."""
    status: Union[
        Literal["completed", "cancelled", "failed", "incomplete", "in_progress"],
        str,
        None,
    ] = None
    """Progress of the response."""
    status_details: RealtimeResponseStatus | None = None
    """More about the status."""
    output: list[RealtimeConversationItem] | None = None
    """Items that the response added."""
    audio: RealtimeResponseAudio | None = None
    """Audio of the response."""
    conversation_id: str | None = None
    """Id of the conversation that it was added to, if any."""
    max_output_tokens: RealtimeMaxOutputTokens | None = None
    """Most tokens it may have."""
    metadata: Metadata | None = None
    """Data that you gave it."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    """How the model answered."""
    usage: RealtimeResponseUsage | None = None
    """Tokens that it used."""


Audio = RealtimeResponseAudio
AudioOutput = RealtimeResponseAudioOutput
