"""Objects that grow event by event, and what each event means for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from typing import Any, cast

from .base import Model
from .decode import convert

__all__ = ["Followed", "Growth", "Hook"]

Hook = tuple[str, tuple[Any, ...]]
"""The name of a method, and what it is called with."""

# Fields that say what a thing is: a piece that repeats one adds nothing to it.
_NAMES = frozenset(("id", "index", "object", "role", "type"))


@dataclass(frozen=True)
class Followed:
    """An object that events are about: they are called `event.created`, `event.delta` ….

    `done` are the events that end it. `parts` leads to the list that grows, if one does; its
    elements are called `part`, or else by their type: `types` has the methods of each.
    """

    name: str
    event: str
    done: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    part: str = ""
    types: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Growth:
    """What the events of one stream add up to."""

    def __init__(self, followed: tuple[Followed, ...]) -> None:
        # `thread.run.step.created` is about a step, though it begins like those of runs.
        self._followed = sorted(followed, key=lambda one: -len(one.event))
        self._known: dict[str, dict[object, Any]] = {one.name: {} for one in followed}
        self._current: dict[str, Any] = {}
        self._open: dict[str, Any] = {}  # the part that still grows
        self.event: object = None

    def current(self, name: str) -> Any:
        """The object of this name as it is now, or None."""
        return self._current.get(name)

    def final(self, name: str) -> list[Any]:
        """All objects of this name.

        Raises:
            RuntimeError: the stream had none.
        """
        if not self._known[name]:
            raise RuntimeError(f"the stream had no {name.replace('_', ' ')}")
        return list(self._known[name].values())

    def feed(self, event: object) -> Iterator[Hook]:
        """The methods that an event calls, in order."""
        self.event = event
        yield "on_event", (event,)
        name = getattr(event, "event", None)
        for one in self._followed:
            if isinstance(name, str) and name.startswith(f"{one.event}."):
                kind = name[len(one.event) + 1 :]
                yield from self._about(one, kind, getattr(event, "data", None))
                return

    def finish(self) -> Iterator[Hook]:
        """The methods that the end of the stream calls."""
        for one in self._followed:
            if one.part:
                yield from self._close(one)

    def texts(self, event: object, type_: str, field: str) -> Iterator[str]:
        """The new text of an event."""
        name = getattr(event, "event", None)
        delta = getattr(getattr(event, "data", None), "delta", None)
        for one in self._followed:
            if name == f"{one.event}.delta" and type_ in dict(one.types):
                for part in _parts(delta, one):
                    text = getattr(getattr(part, type_, None), field, None)
                    if isinstance(text, str):
                        yield text

    def _about(self, one: Followed, kind: str, data: Any) -> Iterator[Hook]:
        if kind == "delta":
            yield from self._grow(one, data)
            return
        whole = kind == "created" or kind in one.done
        if not isinstance(data, Model) or (one.parts and not whole):
            return
        # What grows is a copy: the event stays as it came.
        shown: Any = data.model_copy(deep=True)
        self._known[one.name][getattr(data, "id", None)] = shown
        self._current[one.name] = shown
        if kind in one.done:
            # A run that waits or is over has no part that still grows.
            for other in self._followed if not one.parts else (one,):
                yield from self._close(other, shown if other is one else None)
        if not one.parts:
            return
        if kind == "created":
            yield f"on_{one.name}_created", (shown,)
        elif kind in one.done:
            yield f"on_{one.name}_done", (shown,)
            if one.part:
                del self._current[one.name]

    def _grow(self, one: Followed, data: Any) -> Iterator[Hook]:
        snapshot = self._known[one.name].get(getattr(data, "id", None))
        if snapshot is None:
            name = one.name.replace("_", " ")
            raise RuntimeError(f"the stream adds to a {name} that it hasn't created")
        self._current[one.name] = snapshot
        before = len(_parts(snapshot, one))
        _merge(snapshot, data.delta)
        grown = self._whole if one.part else self._by_type
        pieces, parts = _parts(data.delta, one), _parts(snapshot, one)
        yield from grown(one, pieces, parts, parts[before:])
        yield f"on_{one.name}_delta", (data.delta, snapshot)

    def _whole(
        self, one: Followed, pieces: list[Any], parts: list[Any], _new: list[Any]
    ) -> Iterator[Hook]:
        """Parts with methods of their own: the first piece creates one."""
        for piece in pieces:
            part = _numbered(parts, piece)
            if part is None:
                continue
            if part is self._open.get(one.name):
                yield f"on_{one.part}_delta", (piece, part)
            else:
                yield from self._close(one)
                self._open[one.name] = part
                yield f"on_{one.part}_created", (part,)

    def _by_type(
        self, one: Followed, pieces: list[Any], parts: list[Any], new: list[Any]
    ) -> Iterator[Hook]:
        """Parts whose methods are those of their type."""
        types = dict(one.types)
        for part in new:
            type_ = getattr(part, "type", "")
            if "created" in types.get(type_, ()):
                yield f"on_{type_}_created", (getattr(part, type_, None),)
        for piece in pieces:
            part = _numbered(parts, piece)
            if part is None:
                continue
            type_ = getattr(part, "type", "")
            if "delta" in types.get(type_, ()):
                values = getattr(piece, type_, None), getattr(part, type_, None)
                yield f"on_{type_}_delta", values
            if part is not self._open.get(one.name):
                yield from self._close(one)
                self._open[one.name] = part

    def _close(self, one: Followed, final: Any = None) -> Iterator[Hook]:
        """The part that grew is done; `final` is the object with all of it."""
        part = self._open.pop(one.name, None)
        if part is None:
            return
        if one.part:
            yield f"on_{one.part}_done", (part,)
            return
        index, parts = getattr(part, "index", None), _parts(final, one)
        if isinstance(index, int) and 0 <= index < len(parts):
            part = parts[index]
        type_ = getattr(part, "type", "")
        if "done" in dict(one.types).get(type_, ()):
            yield f"on_{type_}_done", (getattr(part, type_, None),)


def _parts(holder: object, one: Followed) -> list[Any]:
    found = reduce(lambda part, name: getattr(part, name, None), one.parts, holder)
    return cast("list[object]", found) if isinstance(found, list) else []


def _numbered(parts: list[Any], piece: Any) -> Any:
    """The part that a piece belongs to; a piece without a number belongs to none."""
    index = getattr(piece, "index", None)
    if not isinstance(index, int):
        return None
    for part in parts:
        if getattr(part, "index", None) == index:
            return part
    return parts[index] if 0 <= index < len(parts) else None


def _merge(into: Any, piece: Any) -> None:
    """Add what came with `piece`: texts and lists go on, objects are merged."""
    for name in piece.model_fields_set:
        value, old = getattr(piece, name, None), getattr(into, name, None)
        if value is None or (name in _NAMES and old is not None):
            continue
        if isinstance(old, str) and isinstance(value, str):
            setattr(into, name, old + value)
        elif isinstance(old, list) and isinstance(value, list):
            _merge_items(into, name, cast("list[object]", value))
        elif isinstance(old, Model) and isinstance(value, Model):
            _merge(old, value)
        else:
            setattr(into, name, _converted(into, name, value))


def _merge_items(into: Any, name: str, pieces: list[Any]) -> None:
    items = getattr(into, name)
    for piece in pieces:
        old = _numbered(items, piece)
        if isinstance(old, Model) and isinstance(piece, Model):
            _merge(old, piece)
        else:
            items.extend(_converted(into, name, [piece]))


def _converted(into: Any, name: str, value: Any) -> Any:
    """`value`, of the type that the field has in the whole object."""
    return getattr(convert(type(into), {name: _plain(value)}), name)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.model_dump(by_alias=True, exclude_unset=True)
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    return value
