"""YAML text → `Map` and `Seq` with positions.

Built from the C parser's events, not its nodes: composing nodes recurses in C and a deeply
nested file would end the process. Scalars follow YAML 1.2's core schema as far as JSON goes:
only `true` and `false` are booleans, dates stay text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import Map, Seq
from specloom.document.yaml_errors import malformed, unreadable

__all__ = ["MOST_EXPANDED", "MOST_NESTED", "read_yaml", "read_yaml_stream", "scalar_value"]

MOST_NESTED = 200
"""Levels of mappings and sequences; beyond it a file is refused."""

MOST_EXPANDED = 1_000_000
"""Values that aliases and merge keys may add to those that were written."""

_CONSTANTS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER_STARTS = frozenset("+-.0123456789")
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_BASED = re.compile(r"0(?:o[0-7]+|x[0-9a-fA-F]+)")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")

_TAG = "tag:yaml.org,2002:"


class _Stop(Exception):
    """Reading can't go on; the problem is already noted."""


def read_yaml(text: str, file: str) -> tuple[Any, list[Problem]]:
    """The value that `text` holds, and what is wrong with it; the value is None after an error
    that ends reading. `file` is the display path that goes into every node and problem."""
    roots, problems = _read(text, _Reader(file, most=1))
    return (roots[0] if roots else None), problems


def read_yaml_stream(text: str, file: str) -> tuple[list[Any], list[Problem]]:
    """As `read_yaml`, for all documents of a stream."""
    return _read(text, _Reader(file, most=None))


def _read(text: str, reader: _Reader) -> tuple[list[Any], list[Problem]]:
    try:
        return reader.read(text), reader.problems
    except _Stop:
        return [], reader.problems
    except yaml.MarkedYAMLError as error:
        return [], [*reader.problems, malformed(error, text, reader.file)]
    except yaml.YAMLError as error:
        return [], [*reader.problems, unreadable(error, text, reader.file)]


def scalar_value(event: ScalarEvent) -> Any:
    """The value of a scalar.

    Raises ValueError, which says why, where JSON has no counterpart: a tag, a number too large.
    """
    if event.tag is not None:
        return _tagged(event.tag, event.value)
    return _plain(event.value) if event.implicit[0] else event.value


def _plain(text: str) -> Any:
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMBER_STARTS:
        return text
    if _INT.fullmatch(text):
        return _number(text, int)
    if _BASED.fullmatch(text):
        return int(text, 0)
    return _number(text, float) if _FLOAT.fullmatch(text) else text


def _number(text: str, kind: Callable[[str], int | float]) -> int | float:
    try:
        value = kind(text)
    except ValueError:
        value = math.inf
    if value in (math.inf, -math.inf):
        raise ValueError("this number is too large to be kept")
    return value


def _tagged(tag: str, text: str) -> Any:
    kind = tag[len(_TAG) :] if tag.startswith(_TAG) else tag
    if kind in ("str", "timestamp", "!"):
        return text
    value = _plain(text) if kind in ("int", "float", "bool", "null") else _MISSING
    if kind == "float" and type(value) is int:
        return float(value)
    if type(value).__name__.replace("NoneType", "null") == kind:
        return value
    words = "has no JSON counterpart or doesn't fit its value: leave it out"
    raise ValueError(f"the tag {_short(tag)} {words}")


_MERGE = "<<"
_MISSING: Any = object()


@dataclass(slots=True)
class _Frame:
    """A container that is being read."""

    node: Map | Seq
    anchor: str | None
    size: int = 1
    key: Any = _MISSING
    key_line: int = 0
    key_column: int = 0
    merging: bool = False
    merges: list[tuple[Any, Where]] = field(default_factory=list)


class _Reader:
    def __init__(self, file: str, most: int | None) -> None:
        """`most` is the number of documents that are read; None for any."""
        self.file = file
        self.most = most
        self.roots: list[Any] = []
        self.problems: list[Problem] = []
        self.stack: list[_Frame] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.open_anchors: set[str] = set()
        self.expanded = 0
        self.root: Any = None

    def read(self, text: str) -> list[Any]:
        next_event: Callable[[], Any] = CParser(text).get_event
        while True:
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:
                self.scalar(event)
            elif kind is MappingStartEvent:
                self.open(Map(), event)
            elif kind is SequenceStartEvent:
                self.open(Seq(), event)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self.close()
            elif kind is AliasEvent:
                self.alias(event)
            elif kind is DocumentStartEvent:
                if len(self.roots) == self.most:
                    self.stop(event, "E003", "a second document starts here", "keep one a file")
                self.root = None
                self.anchors.clear()
            elif kind is DocumentEndEvent:
                self.roots.append(self.root)
            elif kind is StreamEndEvent:
                return self.roots

    def at(self, event: Any) -> Where:
        mark = event.start_mark
        return Where(self.file, mark.line + 1, mark.column + 1)

    def note(self, at: Where, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(at, code, message, hint))

    def stop(self, event: Any, code: str, message: str, hint: str = "") -> None:
        self.note(self.at(event), code, message, hint)
        raise _Stop

    # Containers

    def open(self, node: Map | Seq, event: Any) -> None:
        mark = event.start_mark
        if len(self.stack) >= MOST_NESTED:
            self.stop(event, "E007", f"more than {MOST_NESTED} levels of nesting")
        tag = event.tag
        if tag is not None and tag != "!" and tag != _TAG + ("map" if type(node) is Map else "seq"):
            self.note(self.at(event), "E006", f"the tag {_short(tag)} has no JSON counterpart")
        node.file = self.file
        node.line = mark.line + 1
        node.column = mark.column + 1
        node.marks = {} if type(node) is Map else []
        frame = _Frame(node, event.anchor)
        if self.stack:
            self.place(node, event, 0)
        else:
            self.root = node
        if event.anchor is not None:
            self.open_anchors.add(event.anchor)
        self.stack.append(frame)

    def close(self) -> None:
        frame = self.stack.pop()
        if frame.merges:
            self.merge(frame)
        if frame.anchor is not None:
            self.anchors[frame.anchor] = (frame.node, frame.size)
            self.open_anchors.discard(frame.anchor)
        if self.stack:
            self.stack[-1].size += frame.size

    def place(self, value: Any, event: Any, size: int) -> None:
        """Put a value into the innermost container; the first of each pair is a mapping's key."""
        frame = self.stack[-1]
        frame.size += size
        mark = event.start_mark
        node = frame.node
        if type(node) is Seq:
            node.append(value)
            node.marks.append((mark.line + 1, mark.column + 1))
        elif frame.key is _MISSING:
            self.key(frame, value, event)
        else:
            key, frame.key = frame.key, _MISSING
            if frame.merging:
                frame.merging = False
                frame.merges.append((value, self.at(event)))
                return
            node[key] = value
            marks: Any = node.marks
            marks[key] = (frame.key_line, frame.key_column, mark.line + 1, mark.column + 1)

    def key(self, frame: _Frame, value: Any, event: Any) -> None:
        if type(value) is not str:
            self.stop(event, "E006", "a mapping's key must be text, not a mapping or sequence")
        frame.key = value
        frame.key_line = event.start_mark.line + 1
        frame.key_column = event.start_mark.column + 1
        if value == _MERGE and type(event) is ScalarEvent and event.implicit[0]:
            frame.merging = True
            return
        first = frame.node.marks.get(value) if type(frame.node) is Map else None
        if first is not None:
            self.note(
                self.at(event),
                "E005",
                f"the key {_short(value)} stands here a second time;"
                f" the first is at {self.file}:{first[0]}:{first[1]}",
                "keep one of the two",
            )

    # Scalars and aliases

    def scalar(self, event: Any) -> None:
        text: str = event.value
        if self.stack and type(self.stack[-1].node) is Map and self.stack[-1].key is _MISSING:
            value: Any = text
        elif event.tag is None and not event.implicit[0]:
            value = text
        else:
            value = self.value(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = (value, 1)
        if self.stack:
            self.place(value, event, 1)
        else:
            self.root = value

    def value(self, event: Any) -> Any:
        try:
            return scalar_value(event)
        except ValueError as error:
            self.note(self.at(event), "E006", str(error))
            return event.value if event.tag is not None else 0

    def alias(self, event: Any) -> None:
        name = event.anchor
        if name in self.open_anchors:
            self.stop(event, "E008", f"the alias *{_short(name)[1:-1]} contains itself")
        if name not in self.anchors:
            self.stop(event, "E003", f"no anchor is called {_short(name)}")
        value, size = self.anchors[name]
        if self.stack and type(self.stack[-1].node) is Map and self.stack[-1].key is _MISSING:
            value = value if type(value) is str else _MISSING
        self.spend(size, self.at(event))
        self.place(value, event, size)

    def spend(self, size: int, at: Where) -> None:
        self.expanded += size
        if self.expanded > MOST_EXPANDED:
            self.note(at, "E008", f"aliases add more than {MOST_EXPANDED:,} values to the file")
            raise _Stop

    def merge(self, frame: _Frame) -> None:
        node = frame.node
        assert type(node) is Map
        own, own_marks = dict(node), dict(node.marks)
        node.clear()
        node.marks.clear()
        for value, at in reversed(frame.merges):
            sources = list(value) if type(value) is Seq else [value]
            for source in reversed(sources):
                if type(source) is not Map:
                    self.note(at, "E009", "a merge key takes a mapping, or a list of mappings")
                    continue
                self.spend(len(source), at)
                frame.size += len(source)
                node.update(source)
                node.marks.update(source.marks)
        node.update(own)
        node.marks.update(own_marks)


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "…")
