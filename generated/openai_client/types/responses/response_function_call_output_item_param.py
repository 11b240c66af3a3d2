from typing import Union

from typing_extensions import TypeAlias

from .response_input_file_param import ResponseInputFileParam
from .response_input_image_content_param import ResponseInputImageContentParam
from .response_input_text_param import ResponseInputTextParam

ResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextParam,
    ResponseInputImageContentParam,
    ResponseInputFileParam,
]
"""A part of a function's output."""
