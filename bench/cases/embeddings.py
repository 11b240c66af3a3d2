"""Vectors: 2,048 texts, 1,536 numbers each, asked for as both packages do by default."""

from __future__ import annotations

from typing import Any

from bench import sample
from bench.cases.clients import client
from bench.measure import Measure, per_round

_CALL: dict[str, Any] = {"model": "text-embedding-3-small", "input": ["text"]}


def numbers(side: str, url: str) -> Measure:
    """CPU milliseconds of a call, every vector being a list of floats."""
    made = client(side, f"{url}/embeddings")

    def work() -> None:
        found = made.embeddings.create(**_CALL)
        assert len(found.data) == sample.TEXTS
        assert all(len(vector.embedding) == sample.NUMBERS for vector in found.data)

    return Measure(per_round(work, 4) * 1e3)


def untouched(side: str, url: str) -> Measure:
    """CPU milliseconds of a call alone; a vector that would be made later isn't."""
    made = client(side, f"{url}/embeddings")
    return Measure(per_round(lambda: made.embeddings.create(**_CALL), 4) * 1e3)


def array(side: str, url: str) -> Measure:
    """CPU milliseconds of a call that ends in one array of numpy."""
    import numpy

    made = client(side, f"{url}/embeddings")

    def work() -> None:
        found = made.embeddings.create(**_CALL)
        if side == "official":
            matrix = numpy.array([v.embedding for v in found.data], dtype=numpy.float32)
        else:
            matrix = found.to_numpy()
        assert matrix.shape == (sample.TEXTS, sample.NUMBERS)

    return Measure(per_round(work, 4) * 1e3)
