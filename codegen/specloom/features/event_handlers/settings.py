"""What the description says of a stream that methods handle (`x-loom-handler`)."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Followed", "Handler", "Handles"]


@dataclass(frozen=True, slots=True)
class Followed:
    """An object that events are about: they are called `event.created`, `event.delta` ….

    `done` are the kinds of events that end it. `parts` leads, by dots, to the list that grows, if
    one does; its elements are called `part`, or else by their type: `types` are the types with
    the methods of each.
    """

    name: str
    event: str
    done: tuple[str, ...]
    parts: str = ""
    part: str = ""
    types: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Handler:
    """The class that callers derive theirs from, and the one that opens the stream.

    `text` is where new text is: the type of a part and a field of it.
    """

    name: str
    manager: str
    text: tuple[str, str]
    followed: tuple[Followed, ...]


@dataclass(frozen=True, slots=True)
class Handles:
    """The operation has the methods `methods`; the handler is its own or that of `like`."""

    methods: tuple[str, ...]
    handler: Handler | None = None
    like: str = ""
