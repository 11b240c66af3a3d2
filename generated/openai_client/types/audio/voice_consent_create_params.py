from typing_extensions import TypedDict

from ..._core.omit import FileTypes


class VoiceConsentCreateParams(TypedDict):
    """The recording to upload."""

    language: str
    """Language that is spoken, such as `en-US`."""
    name: str
    """Name of the recording."""
    recording: FileTypes
    """The recording."""
