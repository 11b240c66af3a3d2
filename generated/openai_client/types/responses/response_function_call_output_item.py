from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_input_file import ResponseInputFile
from .response_input_image_content import ResponseInputImageContent
from .response_input_text import ResponseInputText

ResponseFunctionCallOutputItem: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImageContent, ResponseInputFile, Unknown],
    Tagged(
        "type",
        {
            "input_text": ResponseInputText,
            "input_image": ResponseInputImageContent,
            "input_file": ResponseInputFile,
        },
    ),
]
"""A part of a function's output."""
