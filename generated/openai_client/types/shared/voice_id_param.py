from typing_extensions import TypedDict


class VoiceIDParam(TypedDict):
    """A custom voice."""

    id: str
    """The custom voice's id, `voice_…`."""
