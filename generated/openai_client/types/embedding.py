from typing import Annotated, Literal

from .._core.models import Packed
from .._core.vectors import Vector


class Embedding(Vector):
    """The vector of one text."""

    object: Literal["embedding"]
    """Marks the entry as a vector, as opposed to other kinds of list entries."""
    index: int
    """Which of the given texts this is, counted from 0."""
    embedding: Annotated[list[float], Packed("float32")]
    """The vector: as many numbers as `dimensions` says, or else the model's own length,
    such as 1,536 for `text-embedding-3-small`. Its length in space is 1, so a dot
    product is the cosine similarity.
    """
