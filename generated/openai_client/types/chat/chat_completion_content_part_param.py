from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .chat_completion_content_part_image_param import (
    ChatCompletionContentPartImageParam,
    PromptCacheBreakpointParam,
)
from .chat_completion_content_part_input_audio_param import (
    ChatCompletionContentPartInputAudioParam,
)
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam


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


ChatCompletionContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    ChatCompletionContentPartFileParam,
]
"""A part of what the user says or shows."""


File = ChatCompletionContentPartFileParam
FileFile = ChatCompletionContentPartFileFileParam
FilePromptCacheBreakpoint = PromptCacheBreakpointParam
