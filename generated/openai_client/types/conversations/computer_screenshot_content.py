from typing import Literal

from ..._core.models import Model
from ..responses.image_detail import ImageDetail


class PromptCacheBreakpoint(Model):
    """A mark at the end of a part that stays the same between calls; what comes before it
    may be cached.
    """

    mode: Literal["explicit"]
    """How the mark was set. Only marks set by the caller exist."""
    ttl: Literal["30m", "12h"] | str | None = None
    """How long what comes before the mark is kept at least; without it, as long as the
    whole call says.
    """


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


ComputerScreenshotContent = ConversationComputerScreenshotContent
