"""Texts that are gathered from inside a result: properties that aren't on the wire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast


def joined_text(start: object, /, *path: tuple[str, str, str] | str) -> str:
    """Return the joined texts at the end of a path; empty if it leads nowhere.

    Args:
        start: the object that the path begins at.
        path: lists to look into, each with the property and the value that tell which of
            its items count, then the property that holds the text.
    """
    found: list[object] = [start]
    for step in path:
        if isinstance(step, str):
            found = [_member(one, step) for one in found]
            continue
        name, key, value = step
        items = (item for one in found for item in _items(_member(one, name)))
        found = [item for item in items if _member(item, key) == value]
    return "".join(text for text in found if isinstance(text, str))


def _member(value: object, name: str) -> object:
    return cast("object", getattr(value, name, None))


def _items(value: object) -> Iterator[object]:
    if isinstance(value, list):
        yield from cast("list[object]", value)
