"""JSON text → `Map` and `Seq`; positions are worked out when the first one is asked for.

A published description may be many megabytes of JSON, and most runs never need a place in it.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import Map, Seq
from specloom.document.yaml_reader import MOST_NESTED

__all__ = ["json_tokens", "read_json"]


def read_json(
    text: str, file: str, above: int = 0, deepest: int = MOST_NESTED
) -> tuple[Any, list[Problem]]:
    """The value that `text` holds, and what is wrong with it; None where it is not JSON.

    `above` is the number of lines before `text` in its file, `deepest` the most levels.
    """
    places = _LatePlaces(text, file, above)
    reader = _Reader(file, places)
    try:
        root = json.loads(
            text,
            object_pairs_hook=reader.object,
            parse_constant=reader.constant,
            parse_float=reader.float,
            parse_int=reader.int,
        )
    except json.JSONDecodeError as error:
        at = Where(file, error.lineno + above, error.colno)
        return None, [Problem(at, "E003", error.msg)]
    except RecursionError:
        return None, [_too_deep(file, deepest)]
    if isinstance(root, list):
        root = reader.sequence(root)
    places.root = root
    if _depth_exceeds(root, deepest):
        return None, [_too_deep(file, deepest)]
    problems = places.duplicates() if reader.has_duplicates else []
    if reader.odd_numbers:
        number = reader.odd_numbers[0]
        message = f"a number that JSON or this program has no room for: {number}"
        problems.append(Problem(places.first(number.rstrip("…")), "E006", message))
    if _has_surrogate(text, root):
        message = "a text holds half of a surrogate pair, which no UTF-8 file can hold"
        problems.append(Problem(Where(file), "E006", message))
        return None, problems
    return root, problems


def _too_deep(file: str, deepest: int) -> Problem:
    return Problem(Where(file), "E007", f"more than {deepest} levels of nesting")


class _Reader:
    def __init__(self, file: str, places: _LatePlaces) -> None:
        self.file = file
        self.places = places
        self.has_duplicates = False
        self.odd_numbers: list[str] = []

    def object(self, pairs: list[tuple[str, Any]]) -> Map:
        node = Map(pairs)
        node.file = self.file
        node._places = self.places
        if len(node) != len(pairs):
            self.has_duplicates = True
        for key, value in pairs:
            if type(value) is list:
                node[key] = self.sequence(value)
        return node

    def sequence(self, values: list[Any]) -> Seq:
        node = Seq(values)
        node.file = self.file
        node._places = self.places
        for index, value in enumerate(values):
            if type(value) is list:
                node[index] = self.sequence(value)
        return node

    def constant(self, text: str) -> int:
        self.odd_numbers.append(text)
        return 0

    def float(self, text: str) -> float | int:
        value = float(text)
        return self.constant(text[:40]) if math.isinf(value) else value

    def int(self, text: str) -> int:
        try:
            return int(text)
        except ValueError:
            return self.constant(text[:40] + "…")


def _depth_exceeds(root: Any, most: int) -> bool:
    level: list[Any] = [root]
    for _ in range(most):
        below: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                below += [v for v in node.values() if isinstance(v, (dict, list))]
            elif isinstance(node, list):
                below += [v for v in node if isinstance(v, (dict, list))]
        if not below:
            return False
        level = below
    return True


def _has_surrogate(text: str, root: Any) -> bool:
    if re.search(r"\\u[dD][89a-fA-F]", text) is None:
        return False
    try:
        json.dumps(root, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)


def json_tokens(text: str) -> Iterator[tuple[str, int]]:
    """The tokens of a JSON text with their offsets."""
    return ((match.group(), match.start()) for match in _TOKEN.finditer(text))


class _LatePlaces:
    """Reads the text a second time, for positions alone."""

    def __init__(self, text: str, file: str, above: int) -> None:
        self.text = text
        self.file = file
        self.above = above
        self.root: Any = None
        self.filled = False
        self.twice: list[Problem] = []

    def fill(self) -> None:
        if self.filled:
            return
        self.filled = True
        tokens = json_tokens(self.text)
        text, start = next(tokens)
        self.value(self.root, text, start, tokens)

    def duplicates(self) -> list[Problem]:
        self.fill()
        return self.twice

    @cached_property
    def starts(self) -> list[int]:
        """The offsets of the lines."""
        return [0, *(m.end() for m in re.finditer("\n", self.text))]

    def place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.starts, offset)
        return line + self.above, offset - self.starts[line - 1] + 1

    def first(self, number: str) -> Where:
        """Where the first number stands whose text starts so."""
        offsets = (start for text, start in json_tokens(self.text) if text.startswith(number))
        return Where(self.file, *self.place(next(offsets, 0)))

    def value(self, node: Any, text: str, start: int, tokens: Iterator[tuple[str, int]]) -> None:
        if text == "{":
            self.map(node, start, tokens)
        elif text == "[":
            self.seq(node, start, tokens)

    def map(self, node: Any, start: int, tokens: Iterator[tuple[str, int]]) -> None:
        marks: dict[str, tuple[int, int, int, int]] = {}
        # The earlier value of a key that stands twice is not in the tree: read past it.
        kept = isinstance(node, Map)
        for text, offset in tokens:
            if text == "}":
                break
            if text == ",":
                continue
            key = json.loads(text) if "\\" in text else text[1:-1]
            place = self.place(offset)
            next(tokens)
            text, offset = next(tokens)
            if key in marks:
                self.note_twice(key, place, marks[key])
            marks[key] = (*place, *self.place(offset))
            self.value(node.get(key) if kept else None, text, offset, tokens)
        if kept:
            node.line, node.column = self.place(start)
            node.marks = marks

    def seq(self, node: Any, start: int, tokens: Iterator[tuple[str, int]]) -> None:
        marks: list[tuple[int, int]] = []
        kept = isinstance(node, Seq)
        for text, offset in tokens:
            if text == "]":
                break
            if text == ",":
                continue
            child = node[len(marks)] if kept and len(marks) < len(node) else None
            marks.append(self.place(offset))
            self.value(child, text, offset, tokens)
        if kept:
            node.line, node.column = self.place(start)
            node.marks = marks

    def note_twice(
        self, key: str, place: tuple[int, int], first: tuple[int, int, int, int]
    ) -> None:
        self.twice.append(
            Problem(
                Where(self.file, *place),
                "E005",
                f"the key {key!r} stands here a second time;"
                f" the first is at {self.file}:{first[0]}:{first[1]}",
                "keep one of the two",
            )
        )
