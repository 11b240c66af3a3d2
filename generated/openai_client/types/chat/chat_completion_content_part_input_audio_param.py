from typing import Literal

from typing_extensions import Required, TypedDict

from .chat_completion_content_part_image_param import PromptCacheBreakpointParam


class InputAudioParam(TypedDict):
    """The recording and its format."""

    data: str
    """The audio file in base64."""
    format: Literal["wav", "mp3"] | str
    """The file format of `data`."""


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """Sound that the model listens to."""

    type: Required[Literal["input_audio"]]
    """Says that the part is audio."""
    input_audio: Required[InputAudioParam]
    """The recording and its format."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Marks the end of a stretch that is worth caching."""


InputAudio = InputAudioParam
PromptCacheBreakpoint = PromptCacheBreakpointParam
