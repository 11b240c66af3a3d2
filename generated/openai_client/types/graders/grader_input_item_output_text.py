from typing import Literal

from ..._core.models import Model


class GraderInputItemOutputText(Model):
    """Text that a model wrote before."""

    text: str
    """The text."""
    type: Literal["output_text"]
    """Says that the part is a model's text."""
