from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartFileFileParam(TypedDict, total=False):
    """The file, either by the id of an upload or with its content."""

    filename: str
    """A name for the content in `file_data`; its ending tells the type."""
    file_data: str
    """The file's content as a `data:` URL in base64."""
    file_id: str
    """The id of a file that was uploaded before, instead of `file_data`."""


class ChatCompletionContentPartFileParam(TypedDict, total=False):
    """A file that the model reads, such as a PDF."""

    type: Required[Literal["file"]]
    """Says that the part is a file."""
    file: Required[ChatCompletionContentPartFileFileParam]
    """The file, either by the id of an upload or with its content."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Marks the end of a stretch that is worth caching."""
