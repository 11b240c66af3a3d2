from typing import Literal

from ..._core.models import Model
from ..responses.image_detail import ImageDetail
from ..shared.prompt_cache_breakpoint import PromptCacheBreakpoint


class ConversationComputerScreenshotContent(Model):
    """A screenshot of a computer."""

    type: Literal["computer_screenshot"]
    """Always `computer_screenshot`."""
    detail: ImageDetail
    """Resolution at which the image is read: `low`, `high`, `auto` or `original`."""
    file_id: str | None
    """Id of the file that holds the screenshot."""
    image_url: str | None
    """URL of the screenshot."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prefix to cache."""
