"""Values against the schemas of a spec, references between files included.

`jsonschema_rs` says whether a value fits; `jsonschema` says why not, which is a hundred times
slower and rarely asked.
"""

from __future__ import annotations

import re
import warnings
from collections import deque
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

import jsonschema
import jsonschema_rs
import referencing
from jsonschema import Draft202012Validator, ValidationError
from referencing.jsonschema import DRAFT202012

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map, plain
from specloom.document.expansion import explodes
from specloom.document.failing_part import failing_part
from specloom.document.load import Spec
from specloom.document.pointer import escape, resolve, split_fragment
from specloom.document.regexes import matches, repeats_in_names
from specloom.document.to_2020_12 import modern
from specloom.document.wording import leaves

__all__ = ["Values"]

# A scheme that relative references can be joined to; nothing is ever fetched.
_BASE = "https://spec.invalid/"
_MOST_COMPILED = 300


class Values:
    """Checks values against schemas of one spec; a compiled schema is kept for a while."""

    def __init__(
        self, spec: Spec, *, skip: frozenset[str] = frozenset(), without: str = ""
    ) -> None:
        """`skip` names files that hold no schemas. `without` is a keyword, `readOnly` or
        `writeOnly`, whose properties may be missing although they are required."""
        self.base = spec.path.parent.as_posix()
        old = str(spec.root.get("openapi", "")).startswith("3.0")
        trees = {file: tree for file, tree in spec.files.items() if file not in skip}
        self.trees = {file: modern(tree) if old else plain(tree) for file, tree in trees.items()}
        for tree in self.trees.values() if without else ():
            _relax(tree, without)
        self.places: dict[int, tuple[str, str]] = {}
        for file, tree in trees.items():
            self.places.update(_places(file, tree))
        self._spec = spec
        self._explodes: bool | None = None
        self._slow_names: bool | None = None
        self._fast: dict[tuple[str, str], jsonschema_rs.Draft202012Validator | None] = {}
        self._rust: jsonschema_rs.Registry | None = None
        self._slow: referencing.Registry[Any] | None = None

    def errors(self, schema: Map, value: Any) -> Iterator[ValidationError]:
        """Why `value` doesn't fit; nothing where it does, and where the schema itself is
        broken, which other checks tell. Of a very long list the first wrong items are reported."""
        place = self.places.get(id(schema))
        if place is None or self._fits(place, value):
            return
        part = failing_part(value, lambda shorter: self._fits(place, shorter))
        for error in self._reasons(place, part.value):
            if part.offsets:
                where_it_is = deque(part.original(tuple(error.absolute_path)))
                error.parent, error.path, error.relative_path = None, where_it_is, where_it_is
            yield error

    def _reasons(self, place: tuple[str, str], value: Any) -> Iterator[ValidationError]:
        if self._has_slow_names():
            yield from self._unexplained(place, value)
            return
        validator = _Explaining(self._reference(place), registry=self._slow_registry())
        broken = (referencing.exceptions.Unresolvable, TypeError, ValueError, re.error)
        try:
            with warnings.catch_warnings():
                # A pattern of ECMAScript may be one that Python finds odd, or can't read.
                warnings.simplefilter("ignore")
                found = list(leaves(validator.iter_errors(value)))
            yield from found
        except (*broken, RecursionError):
            yield from self._unexplained(place, value)

    def fits(self, schema: Any, value: Any) -> bool:
        """Whether `value` fits a node of the spec."""
        place = self.places.get(id(schema))
        return schema is not False if place is None else self._fits(place, value)

    def _has_slow_names(self) -> bool:
        """Whether patterns of property names repeat groups: Python may try those for ever."""
        if self._slow_names is None:
            self._slow_names = any(map(repeats_in_names, self.trees.values()))
        return self._slow_names

    def validator(self, schema: Any) -> jsonschema_rs.Draft202012Validator | None:
        """The compiled validator of a node of the spec; None where it can't be compiled."""
        place = self.places.get(id(schema))
        return None if place is None else self._kept(place)

    def _kept(self, place: tuple[str, str]) -> jsonschema_rs.Draft202012Validator | None:
        known = place in self._fast
        # The one that was asked for last is the last to go.
        self._fast[place] = self._fast.pop(place) if known else self._compiled(place)
        if len(self._fast) > _MOST_COMPILED:
            # Each holds a copy of all that it refers to: together more than the document.
            del self._fast[next(iter(self._fast))]
        return self._fast[place]

    def _fits(self, place: tuple[str, str], value: Any) -> bool:
        validator = self._kept(place)
        if validator is None:
            return True
        try:
            return validator.is_valid(value)
        except ValueError:
            return True

    def _is_endless(self) -> bool:
        """Whether holding a value to some schema would take for ever: nothing is checked then."""
        if self._explodes is None:
            trees = [self._spec.files[file] for file in self.trees]
            self._explodes = explodes(trees, self.followed)
        return self._explodes

    def followed(self, node: Map) -> Any:
        """What a reference leads to, or `node` itself; None where it leads nowhere."""
        try:
            return self._spec.follow(node)
        except SpecError:
            return None

    def _compiled(self, place: tuple[str, str]) -> jsonschema_rs.Draft202012Validator | None:
        if self._is_endless():
            return None
        try:
            if self._rust is None:
                resources = [(self._uri(file), tree) for file, tree in self.trees.items()]
                self._rust = jsonschema_rs.Registry(resources, draft=jsonschema_rs.Draft202012)
            return jsonschema_rs.Draft202012Validator(self._reference(place), registry=self._rust)
        except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError):
            return None

    def _uri(self, file: str) -> str:
        return _BASE + quote(PurePosixPath(file).relative_to(self.base).as_posix())

    def _reference(self, place: tuple[str, str]) -> dict[str, str]:
        file, pointer = place
        return {"$ref": f"{self._uri(file)}#{quote(pointer, safe='/~')}"}

    def _unexplained(self, place: tuple[str, str], value: Any) -> Iterator[ValidationError]:
        """What the fast validator says, where the other one stumbles over the schema."""
        validator = self._kept(place)
        if validator is not None:
            for error in validator.iter_errors(value):
                yield ValidationError(error.message, path=error.instance_path, instance=value)

    def _slow_registry(self) -> referencing.Registry[Any]:
        if self._slow is None:
            resources = [
                (self._uri(file), DRAFT202012.create_resource(tree))
                for file, tree in self.trees.items()
            ]
            registry: referencing.Registry[Any] = referencing.Registry()
            self._slow = registry.with_resources(resources)
        return self._slow


def _pattern(
    validator: Any, pattern: str, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """`pattern` by the engine whose work is bounded."""
    if isinstance(instance, str) and matches(pattern, instance) is False:
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


_Explaining: Any = jsonschema.validators.extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"pattern": _pattern}
)


def _relax(tree: Any, keyword: str) -> None:
    """Let the properties that say `keyword` be left out, in all schemas of `tree`."""
    stack = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            properties, required = node.get("properties"), node.get("required")
            if isinstance(properties, dict) and isinstance(required, list):
                kept = [n for n in required if not _says(tree, properties, n, keyword)]
                node["required"] = kept
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)


def _says(tree: Any, properties: dict[str, Any], name: Any, keyword: str) -> bool:
    node = properties.get(name) if isinstance(name, str) else None
    reference = node.get("$ref") if isinstance(node, dict) else None
    tokens = split_fragment(reference) if isinstance(reference, str) else None
    nodes = [node, resolve(tree, tokens) if tokens is not None else None]
    return any(isinstance(each, dict) and each.get(keyword) is True for each in nodes)


def _places(file: str, tree: Map) -> Iterator[tuple[int, tuple[str, str]]]:
    """The id of every mapping with its file and JSON pointer; that of an aliased one is its
    first."""
    stack: list[tuple[Any, str]] = [(tree, "")]
    seen: set[int] = set()
    while stack:
        node, pointer = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Map):
            yield id(node), (file, pointer)
            for key, value in node.items():
                if isinstance(value, (dict, list)):
                    stack.append((value, f"{pointer}/{escape(key)}"))
        elif isinstance(node, list):
            for index, value in enumerate(node):
                if isinstance(value, (dict, list)):
                    stack.append((value, f"{pointer}/{index}"))
