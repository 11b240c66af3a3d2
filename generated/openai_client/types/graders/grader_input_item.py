from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText


class GraderInputItemOutputText(Model):
    """Text that a model wrote before."""

    text: str
    """The text."""
    type: Literal["output_text"]
    """Says that the part is a model's text."""


class GraderInputItemInputImage(Model):
    """An image for the model to look at."""

    image_url: str
    """Where the image is, or the image itself as a data URL."""
    type: Literal["input_image"]
    """Says that the part is an image."""
    detail: str | None = None
    """How closely the model looks: `low`, `high` or `auto`, which is the default."""


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
