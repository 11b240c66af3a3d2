from typing import Literal

from ..._core.models import Model
from ..conversations.computer_screenshot_content import PromptCacheBreakpoint


class ImageURL(Model):
    """Where the image is, and how closely to look at it."""

    url: str
    """An `https:` address that anyone can read, or the image itself as a `data:` URL in
    base64.
    """
    detail: Literal["auto", "low", "high", "original"] | str | None = None
    """How closely to look. `low` costs fewer tokens, `high` sees fine print, `original`
    keeps the full resolution, `auto` lets the model choose.
    """


class ChatCompletionContentPartImage(Model):
    """An image that the model looks at."""

    type: Literal["image_url"]
    """Says that the part is an image."""
    image_url: ImageURL
    """Where the image is, and how closely to look at it."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a stretch that is worth caching."""
