from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from .grader_input_item_input_image import GraderInputItemInputImage
from .grader_input_item_output_text import GraderInputItemOutputText

GraderInputItem: TypeAlias = Union[
    str,
    Annotated[
        Union[
            ResponseInputText,
            GraderInputItemOutputText,
            GraderInputItemInputImage,
            ResponseInputAudio,
            Unknown,
        ],
        Tagged(
            "type",
            {
                "input_text": ResponseInputText,
                "output_text": GraderInputItemOutputText,
                "input_image": GraderInputItemInputImage,
                "input_audio": ResponseInputAudio,
            },
        ),
    ],
]
"""A part of a message. A plain string is text."""
