from typing import Literal

from typing_extensions import TypedDict


class ResponseFormatTextParam(TypedDict):
    """Plain text, as the model writes it. The default."""

    type: Literal["text"]
    """Says that the answer is plain text."""


ResponseFormatText = ResponseFormatTextParam
