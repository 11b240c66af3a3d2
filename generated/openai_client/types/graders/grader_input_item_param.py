from typing import Union

from typing_extensions import TypeAlias

from .grader_input_item_input_image_param import GraderInputItemInputImageParam
from .grader_input_item_output_text_param import GraderInputItemOutputTextParam
from .response_input_audio_param import ResponseInputAudioParam
from .response_input_text_param import ResponseInputTextParam

GraderInputItemParam: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    GraderInputItemOutputTextParam,
    GraderInputItemInputImageParam,
    ResponseInputAudioParam,
]
"""A part of a message. A plain string is text."""
