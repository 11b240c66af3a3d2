"""Texts and objects that come in pieces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from pydantic import BaseModel

__all__ = ["Pieces", "Text", "merge_fields"]

# Fields that say what a thing is: a piece that repeats one adds nothing to it.
_NAMES = frozenset(("id", "index", "model", "name", "object", "role", "type"))


class Text:
    """A text that grows; its pieces are joined when somebody reads it."""

    __slots__ = ("_length", "_pieces")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)

    def whole(self) -> str:
        """The text so far."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    def until(self, end: int) -> str:
        """The text as it was when it had `end` characters."""
        return self.whole()[:end]


class Pieces:
    """An object whose members come in pieces."""

    __slots__ = ("_members",)

    def __init__(self) -> None:
        self._members: dict[str, Any] = {}

    def get(self, name: str) -> Any:
        """The member's value so far, or None."""
        return _plain(self._members.get(name))

    def add(self, name: str, value: Any, *, replace: bool = False) -> None:
        """Add to a member: texts and lists go on, objects are merged."""
        old = self._members.get(name)
        if replace or name in _NAMES:
            self._members[name] = value
        elif isinstance(value, str):
            if not isinstance(old, Text):
                old = self._members[name] = Text()
            old.add(value)
        elif isinstance(value, Mapping):
            if not isinstance(old, Pieces):
                old = self._members[name] = Pieces()
            for key, inner in cast("Mapping[str, Any]", value).items():
                if inner is not None:
                    old.add(key, inner)
        elif isinstance(value, list):
            if not isinstance(old, _List):
                old = self._members[name] = _List()
            old.add(cast("list[object]", value))
        else:
            self._members[name] = value

    def plain(self) -> dict[str, Any]:
        """What came so far, as JSON has it."""
        return {name: _plain(value) for name, value in self._members.items()}


class _List:
    """A list whose elements come one after the other, or in pieces with an `index`."""

    __slots__ = ("_all", "_numbered")

    def __init__(self) -> None:
        self._all: list[Any] = []
        self._numbered: dict[int, Pieces] = {}

    def add(self, values: list[Any]) -> None:
        for value in values:
            index: object = None
            if isinstance(value, Mapping):
                index = cast("Mapping[str, Any]", value).get("index")
            if not isinstance(index, int):
                self._all.append(value)
                continue
            if index not in self._numbered:
                self._numbered[index] = Pieces()
                self._all.append(self._numbered[index])
            for key, inner in cast("Mapping[str, Any]", value).items():
                if inner is not None:
                    self._numbered[index].add(key, inner)

    def plain(self) -> list[Any]:
        return [_plain(value) for value in self._all]


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return value.whole()
    if isinstance(value, (Pieces, _List)):
        return value.plain()
    return value


def merge_fields(
    into: Pieces, piece: Any, but: frozenset[str], *, replace: bool = False
) -> None:
    """Add the fields that came with `piece`, a model, other than `but`.

    Texts and lists go on, or with `replace` what comes later counts.
    """
    for name, value in _given(piece, but):
        into.add(name, value, replace=replace)


def _given(piece: Any, but: frozenset[str]) -> Iterator[tuple[str, Any]]:
    if not isinstance(piece, BaseModel):
        return
    for name in piece.model_fields_set:
        if name not in but:
            value = getattr(piece, name, None)
            if value is not None:
                yield name, _as_json(value)


def _as_json(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, exclude_unset=True)
    if isinstance(value, list):
        return [_as_json(item) for item in cast("list[object]", value)]
    return value
