from typing_extensions import TypeAlias, TypedDict

from .._core.omit import FileTypes


class VideoReferenceParam(TypedDict):
    """A generated video."""

    id: str
    """Id of the video, `video_…`."""


VideoSourceParam: TypeAlias = FileTypes | VideoReferenceParam
"""A video to upload or a generated one."""


class VideoEditParams(TypedDict):
    """The change to make."""

    prompt: str
    """Description of the change."""
    video: VideoSourceParam
    """Video to change."""


Video = VideoSourceParam
VideoVideoReferenceInputParam = VideoReferenceParam
