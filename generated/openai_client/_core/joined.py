"""Texts that are gathered from inside a result: properties that aren't on the wire."""

from __future__ import annotations


def joined_text(start: object, /, *path: tuple[str, str, str] | str) -> str:
    """Return the joined texts at the end of a path; empty if it leads nowhere.

    Args:
        start: the object that the path begins at.
        path: lists to look into, each with the property and the value that tell which of
            its items count, then the property that holds the text.
    """
    found = [start]
    for step in path:
        if isinstance(step, str):
            found = [getattr(one, step, None) for one in found]
            continue
        name, key, value = step
        listed = [getattr(one, name, None) for one in found]
        items = [item for one in listed if isinstance(one, list) for item in one]
        found = [item for item in items if getattr(item, key, None) == value]
    return "".join(text for text in found if isinstance(text, str))
