from typing import Literal

from ..._core.models import Model
from .response_format_text_config import ResponseFormatTextConfig


class ResponseTextConfig(Model):
    """Format and verbosity of the text."""

    format: ResponseFormatTextConfig | None = None
    """Format of the text. Default: plain text."""
    verbosity: Literal["low", "medium", "high"] | str | None = None
    """Length and detail of the text. Default: `medium`."""
