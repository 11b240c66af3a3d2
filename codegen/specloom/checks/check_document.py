"""What OpenAPI asks of any document: the keys of its objects, and what it forbids besides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typing_extensions import assert_never

from specloom.checks.openapi_objects import (
    OBJECTS,
    Key,
    Kind,
    ListOf,
    MapOf,
    Object,
    OneOf,
    Plain,
)
from specloom.checks.openapi_rules import RULES, Here
from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.load import is_reference
from specloom.document.operations import Survey

__all__ = ["check_document"]


def check_document(found: Survey) -> Iterator[Problem]:
    """Every object that the root reaches has the keys that OpenAPI gives it, of its kinds."""
    if not found.spec.in_dialect:  # the dialect asks for more
        version = str(found.spec.root.get("openapi", "")).split(".")
        yield from _Check(Here(found, (int(version[0]), int(version[1])))).all()


class _Check:
    """One pass over a document; `waiting` are objects that are still to be looked at."""

    def __init__(self, here: Here) -> None:
        self.here = here
        self.waiting: list[tuple[Map, str]] = []
        self.seen: set[tuple[int, str]] = set()
        self.problems: list[Problem] = []

    def all(self) -> list[Problem]:
        self.waiting.append((self.here.found.spec.root, "Document"))
        while self.waiting:
            node, name = self.waiting.pop()
            # What many refer to is looked at once.
            if (id(node), name) not in self.seen:
                self.seen.add((id(node), name))
                self.look_at(node, name)
        return self.problems

    def look_at(self, node: Map, name: str) -> None:
        if is_reference(node):
            target = self.here.found.follow_once(node)
            if isinstance(target, Map):
                self.waiting.append((target, name))
            # Beside a reference other keys are ignored, but in schemas since 3.1.
            if name != "Schema" or self.here.version < (3, 1):
                return
        if name == "Callback":
            self.hold(node, MapOf("PathItem", is_extensible=True), where(node), "a callback")
            return
        described = OBJECTS[name]
        for key in node:
            if key in described.keys:
                self.key(node, key, described.keys[key])
            elif not key.startswith("x-") and self.here.version < described.open_since:
                hint = did_you_mean(key, list(described.keys))
                message = f"{described.words} has no key {key!r}"
                self.report(key_where(node, key), "E049", message, hint)
        self.together(node, described)
        for rule in RULES.get(name, ()):
            self.problems += rule(node, self.here)

    def key(self, node: Map, key: str, described: Key) -> None:
        if described.since > self.here.version:
            since = ".".join(map(str, described.since))
            self.report(key_where(node, key), "E049", f"{key!r} is there since OpenAPI {since}")
        else:
            self.hold(node[key], described.kind, where(node, key), repr(key))

    def together(self, node: Map, described: Object) -> None:
        for key, entry in described.keys.items():
            if key not in node and self.here.version <= entry.required_until:
                self.report(where(node), "E049", f"{key!r} is missing here")
        for keys in described.exclusive:
            if all(key in node for key in keys):
                message = f"{keys[0]!r} and {keys[1]!r} don't go together"
                self.report(key_where(node, keys[1]), "E039", message, "leave one out")

    def hold(self, value: Any, kind: Kind, at: Where, what: str) -> None:
        """Note what is wrong with a value that has to be of `kind`, and what is below it."""
        if isinstance(value, Map) and is_reference(value) and not isinstance(kind, str):
            return  # lists and mappings of other files were put in place
        if not self.is_of(value, kind):
            self.report(at, "E049", f"{what} has to be {_words(kind)}")
        elif isinstance(kind, ListOf):
            for index, item in enumerate(value):
                self.hold(item, kind.item, where(value, index), f"item {index}")
        elif isinstance(kind, MapOf):
            for name, held in value.items():
                is_extension = name.startswith("x-") and (
                    kind.is_extensible or not self.is_of(held, kind.value)
                )
                if not is_extension:
                    self.hold(held, kind.value, where(value, name), repr(name))
        elif isinstance(kind, OneOf):
            fitting = next(option for option in kind.kinds if self.is_of(value, option))
            self.hold(value, fitting, at, what)
        elif isinstance(kind, str) and isinstance(value, Map):
            self.waiting.append((value, kind))

    def is_of(self, value: Any, kind: Kind) -> bool:
        """Whether a value is what `kind` asks for, seen from outside."""
        if isinstance(kind, Plain):
            # A flag is a number to Python alone.
            is_flag = isinstance(value, bool) and int in kind.types
            return isinstance(value, kind.types) and not is_flag
        if isinstance(kind, ListOf):
            return isinstance(value, Seq)
        if isinstance(kind, MapOf):
            return isinstance(value, Map)
        if isinstance(kind, OneOf):
            return any(self.is_of(value, option) for option in kind.kinds)
        return isinstance(value, Map) or (kind == "Schema" and isinstance(value, bool))

    def report(self, at: Where, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(at, code, message, hint))


def _words(kind: Kind) -> str:
    if isinstance(kind, Plain):
        return kind.words
    if isinstance(kind, ListOf):
        return "a list"
    if isinstance(kind, MapOf):
        return "a mapping of names"
    if isinstance(kind, OneOf):
        return " or ".join(map(_words, kind.kinds))
    if isinstance(kind, str):
        return "a mapping: it is " + OBJECTS[kind].words
    assert_never(kind)
