from typing import Literal

from typing_extensions import TypedDict

from .response_format_text_config_param import ResponseFormatTextConfigParam


class ResponseTextConfigParam(TypedDict, total=False):
    """Format and verbosity of the text."""

    format: ResponseFormatTextConfigParam
    """Format of the text. Default: plain text."""
    verbosity: Literal["low", "medium", "high"] | str | None
    """Length and detail of the text. Default: `medium`."""
