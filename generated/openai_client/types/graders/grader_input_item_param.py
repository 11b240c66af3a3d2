from typing import Union

from typing_extensions import TypeAlias

from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from .grader_input_item_input_image_param import GraderInputItemInputImageParam
from .grader_input_item_output_text_param import GraderInputItemOutputTextParam

GraderInputItemParam: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    GraderInputItemOutputTextParam,
    GraderInputItemInputImageParam,
    ResponseInputAudioParam,
]
"""A part of a message. A plain string is text."""
