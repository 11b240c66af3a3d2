from typing import Literal

from ..._core.models import Model


class ResponseFormatText(Model):
    """Plain text, as the model writes it. The default."""

    type: Literal["text"]
    """Says that the answer is plain text."""
