from typing_extensions import TypeAlias, TypedDict

from .voice_ids import VoiceIds


class VoiceIDParam(TypedDict):
    """A custom voice."""

    id: str
    """The custom voice's id, `voice_…`."""


VoiceParam: TypeAlias = VoiceIds | VoiceIDParam
"""The voice that speaks; a built-in one by its name, or one that was made for you by its
id.
"""
