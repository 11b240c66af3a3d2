from typing import Literal

from ..._core.models import Model


class ResponseReasoningSummary(Model):
    """A part of a reasoning summary."""

    type: Literal["summary_text"]
    """Always `summary_text`."""
    text: str
    """Text of the summary."""
