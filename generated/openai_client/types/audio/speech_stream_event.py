from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


class SpeechAudioDeltaEvent(Model):
    """The next piece of the audio. The pieces of all events, decoded and joined, are the
    whole file.
    """

    type: Literal["speech.audio.delta"]
    """Tells this event from the others of the stream."""
    audio: str
    """The piece in base64. A piece may end in the middle of an audio frame."""


class SpeechUsage(Model):
    """The tokens that speech cost."""

    input_tokens: int
    """Tokens of the text and the instructions."""
    output_tokens: int
    """Tokens of the audio."""
    total_tokens: int
    """Input and output tokens together."""


class SpeechAudioDoneEvent(Model):
    """All audio has been sent. Nothing comes after it."""

    type: Literal["speech.audio.done"]
    """Tells this event from the others of the stream."""
    usage: SpeechUsage
    """The tokens that the call cost."""


SpeechStreamEvent: TypeAlias = Annotated[
    Union[SpeechAudioDeltaEvent, SpeechAudioDoneEvent, Unknown],
    Tagged(
        "type",
        {
            "speech.audio.delta": SpeechAudioDeltaEvent,
            "speech.audio.done": SpeechAudioDoneEvent,
        },
    ),
]
"""One event of speech that is heard as it is made."""
