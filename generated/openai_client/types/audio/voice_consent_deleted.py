from typing import Literal

from ..._core.models import Model


class VoiceConsentDeleted(Model):
    """Result of deleting a recording."""

    id: str
    """Id of the recording."""
    deleted: bool
    """Whether the recording was deleted."""
    object: Literal["audio.voice_consent"]
    """Always `audio.voice_consent`."""
