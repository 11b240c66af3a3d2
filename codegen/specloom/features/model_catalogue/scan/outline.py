"""The outline of a text in any language: its strings, comments and brackets.

No grammar is parsed: what source files of most languages have in common is enough to tell a
value from prose, and the arguments that stand beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

__all__ = ["Group", "Outline", "Pair", "outline"]


@dataclass(frozen=True, slots=True)
class Group:
    """What stands between a pair of brackets; `start` and `end` are those of the content."""

    start: int
    end: int
    opening: bytes
    parent: int  # index of the group around it, -1 for none


@dataclass(frozen=True, slots=True)
class Pair:
    """`name = value`, `name: value` or `"name": value`; `start` is where the value starts."""

    name: str
    value: bytes
    start: int


@dataclass(frozen=True, slots=True)
class Outline:
    """Strings (with their quotes), comments and groups of a text, in its order."""

    data: bytes
    strings: tuple[tuple[int, int, int], ...]  # start, end, length of a quote
    comments: tuple[tuple[int, int], ...]
    groups: tuple[Group, ...]

    def string_at(self, position: int) -> tuple[int, int, int] | None:
        index = bisect_right(self.strings, (position, len(self.data), 3)) - 1
        found = self.strings[index] if index >= 0 else None
        return found if found is not None and position < found[1] else None

    def in_comment(self, position: int) -> bool:
        index = bisect_right(self.comments, (position, len(self.data))) - 1
        return index >= 0 and position < self.comments[index][1]

    def groups_at(self, position: int) -> list[Group]:
        """The groups around `position`, the innermost first; of deep nesting the inner ones."""
        index = bisect_right(self.groups, position, key=lambda group: group.start) - 1
        around: list[Group] = []
        for _ in range(_DEEPEST):
            if index < 0:
                break
            group = self.groups[index]
            if position < group.end:
                around.append(group)
            index = group.parent
        return around

    def pairs(self, group: Group) -> list[Pair]:
        """The named values directly in `group`; none where it is too long for a call."""
        if group.end - group.start > _LONGEST_CALL:
            return []
        return [pair for start, end in self._parts(group) if (pair := _pair(self.data, start, end))]

    def _parts(self, group: Group) -> Iterator[tuple[int, int]]:
        """The pieces of a group's content between its own commas."""
        inner = [(g.start - 1, g.end + 1) for g in self._inside(group)]
        inner += [(s, e) for s, e, _ in _between(self.strings, group)]
        inner += list(_between(self.comments, group))
        start = position = group.start
        for left, right in sorted(inner):
            if left < position:
                continue
            for comma in re.finditer(rb"[,;]", self.data[position:left]):
                yield start, position + comma.start()
                start = position + comma.end()
            position = right
        for comma in re.finditer(rb"[,;]", self.data[position : group.end]):
            yield start, position + comma.start()
            start = position + comma.end()
        yield start, group.end

    def _inside(self, outer: Group) -> Iterator[Group]:
        index = bisect_right(self.groups, outer.start, key=lambda group: group.start)
        while index < len(self.groups) and self.groups[index].start < outer.end:
            yield self.groups[index]
            index += 1


_Span = TypeVar("_Span", bound="tuple[int, ...]")


def _between(spans: Sequence[_Span], group: Group) -> Iterator[_Span]:
    index = bisect_right(spans, group.start - 1, key=lambda span: span[0])
    while index < len(spans) and spans[index][1] <= group.end:
        yield spans[index]
        index += 1


_PAIR = re.compile(
    rb"(?:\s|#[^\n]*\n|//[^\n]*\n)*[\"']?([A-Za-z_][\w-]*)[\"']?\s*(?:=(?![=>])|:(?!:)|=>)\s*"
)


def _pair(data: bytes, start: int, end: int) -> Pair | None:
    found = _PAIR.match(data, start, end)
    if found is None:
        return None
    name = _CAMEL.sub("_", found.group(1).decode()).lower().replace("-", "_")
    return Pair(name, data[found.end() : end].strip(), found.end())


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


_DEEPEST = 50
_LONGEST_CALL = 50_000
_SLASHES = frozenset(
    (
        *(".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".vue", ".svelte", ".dart"),
        *(".go", ".java", ".kt", ".scala", ".cs", ".rs", ".swift", ".php", ".c", ".cc", ".cpp"),
    )
)
_STEP = re.compile(rb"\"\"\"|'''|[\"'`]|(?:^|(?<=\s))#|//|/\*|[\[\](){}]", re.M)
_BODIES = {
    b'"""': re.compile(rb'(?:[^\\]|\\.)*?"""', re.S),
    b"'''": re.compile(rb"(?:[^\\]|\\.)*?'''", re.S),
    b'"': re.compile(rb'(?:[^"\\\n]|\\.)*"', re.S),
    b"'": re.compile(rb"(?:[^'\\\n]|\\.)*'", re.S),
    b"`": re.compile(rb"(?:[^`\\]|\\.)*`", re.S),
}
_CLOSING = {b")": b"(", b"]": b"[", b"}": b"{"}


def outline(data: bytes, suffix: str) -> Outline:
    """The outline of `data`, the text of a file whose name ends in `suffix`."""
    if suffix == ".ipynb":
        data = _code_of_notebook(data)
    strings: list[tuple[int, int, int]] = []
    comments: list[tuple[int, int]] = []
    groups: list[Group] = []
    open_: list[tuple[int, bytes]] = []
    position = 0
    while (step := _STEP.search(data, position)) is not None:
        mark, position = step.group(), step.end()
        if mark in _BODIES:
            body = _BODIES[mark].match(data, position)
            if body is not None and not (mark == b"`" and suffix not in _SLASHES):
                position = body.end()
                strings.append((step.start(), position, len(mark)))
        elif mark in (b"#", b"//", b"/*"):
            end = _comment_end(data, mark, position, suffix)
            if end is not None:
                comments.append((step.start(), end))
                position = end
        elif mark in _CLOSING:
            while open_:
                index, opening = open_.pop()
                groups[index] = replace(groups[index], end=step.start())
                if opening == _CLOSING[mark]:
                    break
        else:
            # Until it is closed, a group goes on to the end.
            groups.append(Group(position, len(data), mark, open_[-1][0] if open_ else -1))
            open_.append((len(groups) - 1, mark))
    return Outline(data, tuple(strings), tuple(comments), tuple(groups))


def _comment_end(data: bytes, mark: bytes, position: int, suffix: str) -> int | None:
    if (mark == b"#") is (suffix in _SLASHES):
        return None
    if mark == b"/*":
        end = data.find(b"*/", position)
        return len(data) if end < 0 else end + 2
    end = data.find(b"\n", position)
    return len(data) if end < 0 else end


def _code_of_notebook(data: bytes) -> bytes:
    """A notebook's cells as code of the same length: quotes of its JSON become blanks."""
    data = data.replace(b'\\\\"', b"   ").replace(b'\\"', b"\x00\x01").replace(b'"', b" ")
    return data.replace(b"\x00\x01", b' "').replace(b"\\n", b"  ")
