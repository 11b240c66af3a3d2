from typing import Literal

from ..._core.models import Model


class CustomVoice(Model):
    """A voice of your own."""

    id: str
    """Id of the voice, `voice_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the voice."""
    object: Literal["audio.voice"]
    """Always `audio.voice`."""
    type: Literal["audio_sample", "prompt"] | str
    """Whether it was made from a recording or a description."""
    prompt: str | None = None
    """The description that it was made from."""


Voice = CustomVoice
