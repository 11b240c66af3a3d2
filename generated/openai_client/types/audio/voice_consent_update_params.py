from typing_extensions import TypedDict


class VoiceConsentUpdateParams(TypedDict):
    """What to change."""

    name: str
    """New name of the recording."""
