from typing import Union

from typing_extensions import TypeAlias

from .chat_completion_content_part_file_param import ChatCompletionContentPartFileParam
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
