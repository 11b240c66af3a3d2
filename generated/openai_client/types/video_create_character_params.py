from typing_extensions import TypedDict

from .._core.omit import FileTypes


class VideoCreateCharacterParams(TypedDict):
    """The character to create."""

    name: str
    """Name of the character."""
    video: FileTypes
    """Video that shows the character."""
