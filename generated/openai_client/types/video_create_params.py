from typing_extensions import Required, TypedDict

from .._core.omit import FileTypes
from .image_input_reference_param import ImageInputReferenceParam
from .video_model import VideoModel
from .video_seconds import VideoSeconds
from .video_size import VideoSize


class VideoCreateParams(TypedDict, total=False):
    """The video to generate."""

    prompt: Required[str]
    """Description of the video."""
    input_reference: FileTypes | ImageInputReferenceParam
    """Image that the video starts with."""
    model: VideoModel
    """Model that generates the video. Default: `sora-2`."""
    seconds: VideoSeconds
    """Length, in seconds. Default: 4."""
    size: VideoSize
    """Width and height, in pixels. Default: `720x1280`."""


InputReference = ImageInputReferenceParam
