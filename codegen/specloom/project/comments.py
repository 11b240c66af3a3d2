"""The comments of YAML files, by the key or item that they stand above or beside."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import yaml
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from specloom.document.document import Map, Seq

__all__ = ["Comments", "read_comments"]

Place: TypeAlias = "tuple[str, int, int]"


class Comments:
    """Comments by (file, line, column) of a key or item; each is given out once."""

    def __init__(self, held: Mapping[Place, tuple[list[str], str]], foot: tuple[str, ...] = ()):
        self._held = dict(held)
        self.foot = foot
        self._lines = sorted((file, line) for file, line, _ in self._held)

    def take(self, place: Place | None) -> tuple[list[str], str]:
        """The lines above a place and the comment beside it, each with its #."""
        return self._held.pop(place, ([], "")) if place is not None else ([], "")

    def inside(self, node: Map | Seq) -> bool:
        """Whether any key or item of a node has one that was not given out."""
        if not self._held or not node.line:
            return False
        marks: Any = node.marks.values() if isinstance(node.marks, dict) else node.marks
        return any((node.file, mark[0], mark[1]) in self._held for mark in marks)

    @property
    def left(self) -> int:
        """How many comments were not given out."""
        return sum(len(above) + bool(beside) for above, beside in self._held.values())


def read_comments(sources: Mapping[str, str]) -> Comments:
    """The comments of the texts of files, by display path; JSON has none."""
    held: dict[Place, tuple[list[str], str]] = {}
    foot: list[str] = []
    for file, text in sources.items():
        if "#" not in text or text.lstrip()[:1] == "{":
            continue
        try:
            foot += _read(file, text, held)
        except yaml.YAMLError:
            continue
    return Comments(held, tuple(foot))


def _read(file: str, text: str, held: dict[Place, tuple[list[str], str]]) -> list[str]:
    """Note the comments of one file; those after its last key are returned."""
    places, spans = _places(text)
    starts = [start for start, _ in spans]
    foot: list[str] = []
    offset = 0
    for number, line in enumerate(text.split("\n"), 1):
        column = _comment_at(line, offset, spans, starts)
        offset += len(line) + 1
        if column is None:
            continue
        comment = line[column:].rstrip()
        own = not line[:column].strip()
        at = bisect_left(places, (number + (0 if own else 1), 0)) - (0 if own else 1)
        if own and at >= len(places):
            foot.append(comment)
        elif at >= 0:
            above, beside = held.get((file, *places[at]), ([], ""))
            entry = ([*above, comment], beside) if own else (above, _joined(beside, comment))
            held[file, places[at][0], places[at][1]] = entry
    return foot


def _joined(first: str, second: str) -> str:
    return f"{first} {second}" if first else second


def _comment_at(
    line: str, offset: int, spans: list[tuple[int, int]], starts: list[int]
) -> int | None:
    """Where on a line a comment starts that is no part of a scalar."""
    column = line.find("#")
    while column >= 0:
        if column == 0 or line[column - 1] in " \t":
            at = bisect_right(starts, offset + column) - 1
            if at < 0 or spans[at][1] <= offset + column:
                return column
        column = line.find("#", column + 1)
    return None


def _places(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """(line, column) of every key and item, and (start, end) of every scalar, both in order."""
    next_event: Callable[[], Any] = CParser(text).get_event
    places: list[tuple[int, int]] = []
    spans: list[tuple[int, int]] = []
    stack: list[list[Any]] = []
    while True:
        event = next_event()
        kind = type(event)
        if kind is StreamEndEvent:
            return sorted(set(places)), spans
        if kind in (MappingEndEvent, SequenceEndEvent):
            stack.pop()
            continue
        if kind not in (ScalarEvent, AliasEvent, MappingStartEvent, SequenceStartEvent):
            continue
        if stack:
            top = stack[-1]
            if top[0] == "seq" or top[1]:
                places.append((event.start_mark.line + 1, event.start_mark.column + 1))
            top[1] = not top[1]
        if kind is ScalarEvent:
            start = event.start_mark.index
            # The line of a block's header may end with a comment.
            start = text.find("\n", start) if event.style in ("|", ">") else start
            spans.append((start, event.end_mark.index))
        elif kind is MappingStartEvent:
            stack.append(["map", True])
        elif kind is SequenceStartEvent:
            stack.append(["seq", True])
