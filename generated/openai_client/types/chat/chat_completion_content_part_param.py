from typing import Union

from typing_extensions import TypeAlias

from ..shared.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
from .chat_completion_content_part_file_param import (
    ChatCompletionContentPartFileFileParam,
    ChatCompletionContentPartFileParam,
)
from .chat_completion_content_part_image_param import (
    ChatCompletionContentPartImageParam,
)
from .chat_completion_content_part_input_audio_param import (
    ChatCompletionContentPartInputAudioParam,
)
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

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
