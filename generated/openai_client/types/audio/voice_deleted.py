from typing import Literal

from ..._core.models import Model


class VoiceDeleted(Model):
    """Result of deleting a voice."""

    id: str
    """Id of the voice."""
    deleted: bool
    """Whether the voice was deleted."""
    object: Literal["audio.voice.deleted"]
    """Always `audio.voice.deleted`."""
