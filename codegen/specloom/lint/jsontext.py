"""JSON with positions: a scan that finds pointers, and a parser that keeps the whole tree."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from specloom.document.pointer import split

from .textnode import Entry, TextNode

__all__ = ["JSONSyntaxError", "duplicate_keys", "locate", "parse"]

_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_SCALAR = re.compile(r"[^\s,\]}]+")
_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]', re.DOTALL)


class JSONSyntaxError(ValueError):
    """Raised where the text is no JSON; `offset` is the place."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def _skip_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _skip_value(text: str, at: int) -> int:
    """The offset after the value that starts at `at`."""
    if text[at] == '"':
        match = _STRING.match(text, at)
    elif text[at] in "{[":
        return _skip_brackets(text, at)
    else:
        match = _SCALAR.match(text, at)
    if match is None:
        raise JSONSyntaxError("a value is missing", at)
    return match.end()


def _skip_brackets(text: str, at: int) -> int:
    depth = 0
    for match in _BRACKET.finditer(text, at):
        bracket = match.group()
        if bracket in ("{", "["):
            depth += 1
        elif bracket in ("}", "]"):
            depth -= 1
            if depth == 0:
                return match.end()
    raise JSONSyntaxError("a bracket is not closed", at)


def locate(text: str, pointers: Iterable[str]) -> dict[str, int]:
    """Pointer → offset of its key (of the value for list items and the root).

    `text` must be valid JSON. One pass; what no pointer leads to is skipped.
    """
    return _Locator(text, list(pointers)).run()


class _Locator:
    def __init__(self, text: str, pointers: list[str]) -> None:
        self.text = text
        self.root = _Wanted()
        for pointer in pointers:
            self.root.add(pointer)
        self.found: dict[str, int] = {}

    def run(self) -> dict[str, int]:
        start = _skip_space(self.text, 0)
        self._note(self.root, start)
        stack = [_Frame(self.text, start, self.root)] if self.root.below else []
        while stack:
            member = stack[-1].next()
            if member is None:
                at = stack.pop().at
                if stack:
                    stack[-1].at = at
                continue
            place, value, wanted = member
            if wanted is not None:
                self._note(wanted, place)
            if wanted is not None and wanted.below and self.text[value] in "{[":
                stack.append(_Frame(self.text, value, wanted))
            else:
                stack[-1].at = _skip_value(self.text, value)
        return self.found

    def _note(self, wanted: _Wanted, offset: int) -> None:
        if wanted.pointer is not None:
            self.found[wanted.pointer] = offset


class _Wanted:
    """A node of the tree of the pointers looked for."""

    __slots__ = ("below", "pointer")

    def __init__(self) -> None:
        self.below: dict[str, _Wanted] = {}
        self.pointer: str | None = None

    def add(self, pointer: str) -> None:
        at = self
        for token in split(pointer):
            at = at.below.setdefault(token, _Wanted())
        at.pointer = pointer


class _Frame:
    """An object or array that is being read; `at` is where reading goes on."""

    __slots__ = ("at", "close", "index", "text", "wanted")

    def __init__(self, text: str, start: int, wanted: _Wanted) -> None:
        self.text = text
        self.wanted = wanted
        self.close = "}" if text[start] == "{" else "]"
        self.at = start + 1
        self.index = -1

    def next(self) -> tuple[int, int, _Wanted | None] | None:
        """The next member: its place, its value's offset, what is wanted of it."""
        at = _skip_space(self.text, self.at)
        if self.text[at] == ",":
            at = _skip_space(self.text, at + 1)
        if self.text[at] == self.close:
            self.at = at + 1
            return None
        self.index += 1
        if self.close == "]":
            return at, at, self.wanted.below.get(str(self.index))
        end = _skip_value(self.text, at)
        key = json.loads(self.text[at:end])
        value = _skip_space(self.text, _skip_space(self.text, end) + 1)
        return at, value, self.wanted.below.get(key)


def duplicate_keys(text: str) -> list[str]:
    """Keys that occur twice in one object of the JSON text, each once."""
    found: list[str] = []

    def pairs(members: list[tuple[str, Any]]) -> None:
        if len(members) != len({key for key, _ in members}):
            seen: set[str] = set()
            for key, _ in members:
                if key in seen and key not in found:
                    found.append(key)
                seen.add(key)

    json.loads(text, object_pairs_hook=pairs)
    return found


def parse(text: str) -> TextNode:
    """The whole tree. `text` must be valid JSON; nesting is not limited here."""
    root: TextNode | None = None
    stack: list[TextNode] = []
    key: tuple[Any, int, int] | None = None
    at = _skip_space(text, 0)
    while True:
        char = text[at]
        if char in "{[":
            node = TextNode(at, at, {} if char == "{" else [], "flow")
            _attach(stack, key, node)
            stack.append(node)
            key, at = None, _skip_space(text, at + 1)
        elif char in "}]":
            node = stack.pop()
            node.end = at + 1
            at = _skip_space(text, at + 1)
        elif char == ",":
            at = _skip_space(text, at + 1)
            continue
        elif stack and isinstance(stack[-1].value, dict) and key is None:
            end = _skip_value(text, at)
            key = (json.loads(text[at:end]), at, end)
            at = _skip_space(text, _skip_space(text, end) + 1)
            continue
        else:
            end = _skip_value(text, at)
            node = TextNode(at, end, json.loads(text[at:end]), "scalar")
            _attach(stack, key, node)
            key, at = None, _skip_space(text, end)
        root = root or node
        if not stack:
            return root


def _attach(stack: list[TextNode], key: tuple[Any, int, int] | None, node: TextNode) -> None:
    if not stack:
        return
    holder = stack[-1]
    if key is None:
        holder.items.append(node)
        holder.value.append(node.value)
    else:
        holder.entries.append(Entry(*key, node))
        holder.value[key[0]] = node.value
