from typing import Literal

from .._core.models import Model
from .video_create_error import VideoCreateError
from .video_model import VideoModel
from .video_seconds import VideoSeconds
from .video_size import VideoSize


class Video(Model):
    """A video that is or will be generated."""

    id: str
    """Id of the video, `video_…`."""
    completed_at: int | None
    """Time of completion, in Unix seconds."""
    created_at: int
    """Creation time, in Unix seconds."""
    error: VideoCreateError | None
    """Why the video failed."""
    expires_at: int | None
    """Time after which it can't be downloaded, in Unix seconds."""
    model: VideoModel
    """Model that generates the video."""
    object: Literal["video"]
    """Always `video`."""
    progress: int
    """Progress, in percent."""
    prompt: str | None
    """Description of the video."""
    remixed_from_video_id: str | None
    """Id of the video that it is a remix of."""
    seconds: str | VideoSeconds
    """Length, in seconds."""
    size: VideoSize
    """Width and height, in pixels."""
    status: Literal["queued", "in_progress", "completed", "failed"] | str
    """How far the video is."""
