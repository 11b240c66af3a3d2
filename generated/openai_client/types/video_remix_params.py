from typing_extensions import TypedDict


class VideoRemixParams(TypedDict):
    """The change to make."""

    prompt: str
    """Description of the change."""
