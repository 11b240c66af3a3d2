from typing import Literal

from ..._core.models import Model


class VoiceConsent(Model):
    """A recording in which a speaker agrees that a voice is made of theirs."""

    id: str
    """Id of the recording, `cons_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    language: str
    """Language that is spoken."""
    name: str
    """Name of the recording."""
    object: Literal["audio.voice_consent"]
    """Always `audio.voice_consent`."""
