from typing import Literal

from ..._core.models import Model
from ..conversations.computer_screenshot_content import (
    PromptCacheBreakpoint as PromptCacheBreakpoint,
)
from .image_detail import ImageDetail


class ResponseInputImageContent(Model):
    """An image, by id or URL."""

    type: Literal["input_image"]
    """Always `input_image`."""
    detail: ImageDetail | None = None
    """Resolution at which the image is read: `low`, `high`, `auto` or `original`."""
    file_id: str | None = None
    """Id of an uploaded file."""
    image_url: str | None = None
    """URL of the image, or the image as a base64 `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prefix to cache."""
