from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .video_edit_params import VideoSourceParam
from .video_seconds import VideoSeconds


class VideoExtendParams(TypedDict):
    """The continuation to generate."""

    prompt: str
    """Description of the continuation."""
    seconds: VideoSeconds
    """Length of the continuation, in seconds."""
    video: VideoSourceParam
    """Video to continue."""


Video = VideoSourceParam


if TYPE_CHECKING:
    from .video_edit_params import VideoReferenceParam as _VideoReferenceParam

    VideoVideoReferenceInputParam = _VideoReferenceParam
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "VideoVideoReferenceInputParam": ".video_edit_params:VideoReferenceParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
