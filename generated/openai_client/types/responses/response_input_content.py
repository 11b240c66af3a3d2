from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

ResponseInputContent: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile, Unknown],
    Tagged(
        "type",
        {
            "input_text": ResponseInputText,
            "input_image": ResponseInputImage,
            "input_file": ResponseInputFile,
        },
    ),
]
"""A part of a message: text, an image or a file."""
