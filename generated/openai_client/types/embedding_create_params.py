from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .embedding_model import EmbeddingModel


class EmbeddingCreateParams(TypedDict, total=False):
    """What to embed, with which model."""

    input: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]]
    """One text or up to 2,048 of them, as strings or as token ids. None may be empty or
    longer than the model takes (8,192 tokens), and all together have at most 300,000
    tokens.
    """
    model: Required[EmbeddingModel]
    """The model that embeds. Vectors of different models can't be compared."""
    dimensions: int
    """How many numbers a vector has. Fewer than the model's own length save memory at
    little loss. Models from `text-embedding-3` on only.
    """
    encoding_format: Literal["float", "base64"] | str
    """How vectors travel: as JSON numbers or as base64 of little-endian 32-bit floats,
    which is a third of the size and far faster to read.
    """
    user: str
    """Your own stable id of the person you call for; helps to trace misuse. Don't send
    names or addresses.
    """
