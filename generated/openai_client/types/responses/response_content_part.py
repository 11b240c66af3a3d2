from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText
from .response_reasoning_text import ResponseReasoningText

ResponseContentPart: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal, ResponseReasoningText, Unknown],
    Tagged(
        "type",
        {
            "output_text": ResponseOutputText,
            "refusal": ResponseOutputRefusal,
            "reasoning_text": ResponseReasoningText,
        },
    ),
]
"""A part of a message or of reasoning."""
