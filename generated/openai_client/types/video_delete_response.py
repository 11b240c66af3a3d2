from typing import Literal

from .._core.models import Model


class VideoDeleteResponse(Model):
    """Result of deleting a video."""

    id: str
    """Id of the video."""
    deleted: bool
    """Whether the video was deleted."""
    object: Literal["video.deleted"]
    """Always `video.deleted`."""
