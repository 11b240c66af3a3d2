from typing import Literal

from ..._core.models import Model
from ..conversations.computer_screenshot_content import (
    PromptCacheBreakpoint as PromptCacheBreakpoint,
)


class ResponseInputFile(Model):
    """A file, by id, URL or content."""

    type: Literal["input_file"]
    """Always `input_file`."""
    detail: Literal["auto", "low", "high"] | str | None = None
    """Resolution at which pages of the file are read."""
    file_data: str | None = None
    """Content of the file, in base64."""
    file_id: str | None = None
    """Id of an uploaded file."""
    file_url: str | None = None
    """URL of the file."""
    filename: str | None = None
    """Name of the file. Needed with `file_data`."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Marks the end of a prefix to cache."""
