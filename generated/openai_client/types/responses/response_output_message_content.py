from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText

ResponseOutputMessageContent: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal, Unknown],
    Tagged(
        "type",
        {"output_text": ResponseOutputText, "refusal": ResponseOutputRefusal},
    ),
]
"""A part of a message: text or a refusal."""
