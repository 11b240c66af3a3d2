"""`{ $file: name }` in examples: a small file of examples/files/ in the place of a value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.document.document import Map

__all__ = ["filled", "is_sample", "samples"]


def is_sample(node: Any) -> bool:
    return isinstance(node, dict) and len(node) == 1 and "$file" in node


def samples(tree: Any) -> Iterator[Map]:
    """Every `$file` below `tree`, in reading order."""
    if isinstance(tree, Map) and is_sample(tree):
        yield tree
    elif isinstance(tree, (dict, list)):
        for value in tree.values() if isinstance(tree, dict) else tree:
            yield from samples(value)


def filled(tree: Any) -> Any:
    """A plain copy of `tree` with text in the place of each `$file`, as a schema sees it."""
    if is_sample(tree):
        return "(bytes)"
    if isinstance(tree, dict):
        return {key: filled(value) for key, value in tree.items()}
    return [filled(value) for value in tree] if isinstance(tree, list) else tree
