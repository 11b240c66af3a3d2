from typing import Literal

from typing_extensions import Required, TypedDict

from ..chat.chat_completion_content_part_image_param import PromptCacheBreakpointParam
from .image_detail import ImageDetail


class ResponseInputImageContentParam(TypedDict, total=False):
    """An image, by id or URL."""

    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    detail: ImageDetail | None
    """Resolution at which the image is read: `low`, `high`, `auto` or `original`."""
    file_id: str | None
    """Id of an uploaded file."""
    image_url: str | None
    """URL of the image, or the image as a base64 `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    """Marks the end of a prefix to cache."""


PromptCacheBreakpoint = PromptCacheBreakpointParam
