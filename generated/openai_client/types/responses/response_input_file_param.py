from typing import Literal

from typing_extensions import Required, TypedDict

from ..chat.chat_completion_content_part_image_param import PromptCacheBreakpointParam


class ResponseInputFileParam(TypedDict, total=False):
    """A file, by id, URL or content."""

    type: Required[Literal["input_file"]]
    """Always `input_file`."""
    detail: Literal["auto", "low", "high"] | str
    """Resolution at which pages of the file are read."""
    file_data: str | None
    """Content of the file, in base64."""
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str | None
    """URL of the file."""
    filename: str | None
    """Name of the file. Needed with `file_data`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    """Marks the end of a prefix to cache."""


PromptCacheBreakpoint = PromptCacheBreakpointParam
