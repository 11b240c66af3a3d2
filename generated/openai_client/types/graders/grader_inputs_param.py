from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam


class GraderInputItemOutputTextParam(TypedDict):
    """Text that a model wrote before."""

    text: str
    """The text."""
    type: Literal["output_text"]
    """Says that the part is a model's text."""


class GraderInputItemInputImageParam(TypedDict, total=False):
    """An image for the model to look at."""

    image_url: Required[str]
    """Where the image is, or the image itself as a data URL."""
    type: Required[Literal["input_image"]]
    """Says that the part is an image."""
    detail: str
    """How closely the model looks: `low`, `high` or `auto`, which is the default."""


GraderInputItemParam: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    GraderInputItemOutputTextParam,
    GraderInputItemInputImageParam,
    ResponseInputAudioParam,
]
"""A part of a message. A plain string is text."""

GraderInputsParam: TypeAlias = Iterable[GraderInputItemParam]
"""The parts of a message, in the order in which the model reads them."""


GraderInputsParamItem = GraderInputItemParam
GraderInputsParamItemInputImage = GraderInputItemInputImageParam
GraderInputsParamItemOutputText = GraderInputItemOutputTextParam
