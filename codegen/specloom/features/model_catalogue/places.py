"""Where the values of an entry stand in its file."""

from __future__ import annotations

from specloom.diagnostics.problems import Where
from specloom.document.document import Map, Seq, where

__all__ = ["places_of"]


def places_of(node: Map) -> dict[str, Where]:
    """The place of each value of `node`, and of each item of its lists (`endpoints.0`)."""
    found = {key: where(node, key) for key in node}
    for key, value in node.items():
        if isinstance(value, Seq):
            found.update({f"{key}.{i}": where(value, i) for i in range(len(value))})
    return found
