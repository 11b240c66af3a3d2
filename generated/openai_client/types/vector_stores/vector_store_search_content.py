from typing import Literal

from ..._core.models import Model


class VectorStoreSearchContent(Model):
    """A chunk of a file."""

    text: str
    """Text of the chunk."""
    type: Literal["text"]
    """Always `text`."""
