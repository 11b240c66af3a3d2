"""Schema → a value that fits it: always the same one.

    value = sample(node, follow, fits)

`follow` resolves references, `fits` is a validator. Examples, defaults and enums that the
schema has come first; formats, limits and patterns are kept; recursion ends where it may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from specloom.document.document import plain
from specloom.document.regexes import matches
from specloom.examples.merged_schema import UNIONS, Follow, effective, merged, types_of
from specloom.examples.numbers import sample_number
from specloom.examples.strings import sample_text
from specloom.ir.names import singular

__all__ = ["Impossible", "Options", "Sampler", "sample"]

_DEEPEST = 24
_FULL_DEPTH = 5
_MOST_ITEMS = 1000


class Impossible(Exception):
    """No value was found that fits."""


# Schemas of others may hold anything at all: `minItems: many`, `properties: []`.
_GIVEN_UP = (
    Impossible,
    RecursionError,
    MemoryError,
    OverflowError,
    AttributeError,
    KeyError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Options:
    """What kind of value is wanted.

    `full` has every property, otherwise only those that are required. `skip` names the
    keyword whose properties are left out: `readOnly` in requests, `writeOnly` in responses.
    `turn` takes other members of unions and other texts; `size` bounds the whole value.
    """

    full: bool = False
    skip: str = ""
    examples: bool = True
    turn: int = 0
    size: int = 400


def sample(
    node: Any,
    follow: Follow,
    fits: Callable[[Any], bool],
    options: Options | None = None,
    name: str = "",
) -> Any:
    """A value for the schema `node` that `fits` accepts; several ways to make one are tried.

    Raises:
        Impossible: none was found.
    """
    wanted = options or Options()
    for attempt in _attempts(wanted):
        try:
            value = Sampler(follow, attempt).value(node, name)
        except _GIVEN_UP:
            continue
        if fits(value):
            return value
    raise Impossible


def _attempts(wanted: Options) -> Iterator[Options]:
    for turn in (0, 1, 2, 3):
        for examples in (True, False):
            yield replace(wanted, turn=wanted.turn + turn, examples=examples and wanted.examples)
    # Less may fit where more doesn't, and more where a condition asks for it.
    for turn in (0, 1):
        for examples in (True, False):
            yield replace(wanted, full=not wanted.full, turn=turn, examples=examples)


class Sampler:
    """Makes one value; nothing is checked."""

    def __init__(self, follow: Follow, options: Options) -> None:
        self._follow = follow
        self._options = options
        self._left = options.size

    def value(self, node: Any, name: str = "") -> Any:
        """A value for `node`; `name` is what texts without a rule say.

        Raises:
            Impossible: the schema admits none, or only endless ones.
        """
        return self._visit(node, name, 0, (), 0)

    def _visit(self, node: Any, name: str, depth: int, trail: tuple[int, ...], turn: int) -> Any:
        inner = node
        while isinstance(inner, Mapping) and (isinstance(inner.get("$ref"), str)):
            inner = self._follow(inner)
            if id(inner) in trail:
                raise Impossible
            trail = (*trail, id(inner))
        # Schemas that require each other have endlessly many ways to end in nothing.
        if depth > _DEEPEST or self._left < -self._options.size:
            raise Impossible
        self._left -= 1
        return self._made(effective(node, self._follow), name, depth, trail, turn)

    def _made(
        self, schema: dict[str, Any], name: str, depth: int, trail: tuple[int, ...], turn: int
    ) -> Any:
        if "never" in schema:
            raise Impossible
        told = self._told(schema, turn)
        if told is not _NOTHING:
            return told
        if UNIONS in schema:
            return self._chosen(schema, name, depth, trail, turn)
        kinds = [kind for kind in types_of(schema) if kind != "null"]
        if not kinds:
            return None if types_of(schema) else (name or "text")
        kind = kinds[self._options.turn % len(kinds)]
        if kind == "object":
            return self._object(schema, name, depth, trail)
        if kind == "array":
            return self._array(schema, name, depth, trail, turn)
        return _scalar(kind, schema, name, turn)

    def _told(self, schema: Mapping[str, Any], turn: int) -> Any:
        """A value that the schema itself names, if it names one."""
        if "const" in schema:
            return plain(schema["const"])
        if isinstance(schema.get("enum"), list):
            known = [value for value in schema["enum"] if value is not None]
            if not known and not schema["enum"]:
                raise Impossible
            if "tagged" in schema and schema["tagged"] in known:
                return schema["tagged"]
            return plain(known[turn % len(known)]) if known else None
        if "tagged" in schema:
            return schema["tagged"]
        if not self._options.examples:
            return _NOTHING
        given = schema.get("examples")
        if isinstance(given, list) and len(given) > turn and given[turn] is not None:
            return plain(given[turn])
        default = schema.get("default")
        if not turn and isinstance(default, (str, bool, int, float)):
            return default
        return _NOTHING

    def _chosen(
        self, schema: dict[str, Any], name: str, depth: int, trail: tuple[int, ...], turn: int
    ) -> Any:
        """The first alternative that ends, together with what stands beside the union."""
        union, *others = schema[UNIONS]
        base = {k: v for k, v in schema.items() if k != UNIONS}
        if others:
            base[UNIONS] = others
        null_too = False
        for member in self._in_turn(union):
            below = self._trail_of(member, trail)
            if below is None:
                continue
            combined = merged(effective(member, self._follow), base)
            if types_of(combined) == ("null",):
                null_too = True
                continue
            try:
                return self._made(combined, name, depth, below, turn)
            except Impossible:
                continue
        if null_too:
            return None
        raise Impossible

    def _in_turn(self, union: list[Any]) -> list[Any]:
        ordered = sorted(union, key=self._says_nothing)
        start = self._options.turn % len(ordered) if ordered else 0
        return ordered[start:] + ordered[:start]

    def _says_nothing(self, member: Any) -> bool:
        """True for a plain string beside which the known values are listed."""
        return isinstance(member, Mapping) and list(member) == ["type"] and len(member) == 1

    def _trail_of(self, member: Any, trail: tuple[int, ...]) -> tuple[int, ...] | None:
        inner = member.get("tag_of", member) if isinstance(member, Mapping) else member
        while isinstance(inner, Mapping) and isinstance(inner.get("$ref"), str):
            inner = self._follow(inner)
            if id(inner) in trail:
                return None
            trail = (*trail, id(inner))
        return trail

    def _object(
        self, schema: Mapping[str, Any], name: str, depth: int, trail: tuple[int, ...]
    ) -> dict[str, Any]:
        properties = _mapping(schema.get("properties"))
        required = [n for n in _listed(schema.get("required")) if isinstance(n, str)]
        everything = self._options.full and depth < _FULL_DEPTH and self._left > 0
        found: dict[str, Any] = {}
        for key, node in properties.items():
            needed = key in required
            if not needed and (not everything or self._left_out(node)):
                continue
            if needed and self._is_skipped(node):
                continue
            try:
                found[key] = self._visit(node, key, depth + 1, trail, 0)
            except Impossible:
                if needed:
                    raise
        for key in required:
            if key not in properties:
                found[key] = self._visit(self._extra(schema, key), key, depth + 1, trail, 0)
        return self._filled(found, schema, name, depth, trail)

    def _is_skipped(self, node: Any) -> bool:
        skip = self._options.skip
        return bool(skip) and effective(node, self._follow).get(skip) is True

    def _left_out(self, node: Any) -> bool:
        schema = effective(node, self._follow)
        return schema.get("deprecated") is True or self._is_skipped(node)

    def _extra(self, schema: Mapping[str, Any], key: str) -> Any:
        """The schema of a property that has no entry of its own."""
        for pattern, node in _mapping(schema.get("patternProperties")).items():
            if matches(pattern, key):
                return node
        return schema.get("additionalProperties", True)

    def _filled(
        self,
        found: dict[str, Any],
        schema: Mapping[str, Any],
        name: str,
        depth: int,
        trail: tuple[int, ...],
    ) -> dict[str, Any]:
        """`found` with what `dependentRequired` and `minProperties` ask for."""
        properties = _mapping(schema.get("properties"))
        for key, needed in _mapping(schema.get("dependentRequired")).items():
            for other in needed if key in found and isinstance(needed, list) else ():
                if other not in found:
                    node = properties.get(other, True)
                    found[other] = self._visit(node, other, depth + 1, trail, 0)
        extra = schema.get("additionalProperties")
        wanted = int(schema.get("minProperties") or 0)
        if self._options.full and not properties and isinstance(extra, Mapping) and extra:
            wanted = max(wanted, 1)
        optional = iter([k for k in properties if k not in found])
        for number in range(_MOST_ITEMS):
            if len(found) >= wanted:
                break
            key = next(optional, None) or self._key(schema, number)
            node = properties.get(key, self._extra(schema, key))
            try:
                found[key] = self._visit(node, singular(name) or "value", depth + 1, trail, number)
            except Impossible:
                if not schema.get("minProperties"):
                    break
                raise
        return found

    def _key(self, schema: Mapping[str, Any], number: int) -> str:
        rule = schema.get("propertyNames")
        if isinstance(rule, Mapping):
            return str(self._visit(rule, "key", 0, (), number))
        return f"key{number + 1}" if number else "key"

    def _array(
        self, schema: Mapping[str, Any], name: str, depth: int, trail: tuple[int, ...], turn: int
    ) -> list[Any]:
        least = int(schema.get("minItems") or 0)
        if least > _MOST_ITEMS:
            raise Impossible
        first = _listed(schema.get("prefixItems"))
        wanted = max(least, len(first), 1 if self._options.full else 0)
        most = schema.get("maxItems")
        if isinstance(most, (int, float)):
            wanted = min(wanted, int(most))
        node = schema.get("items", schema.get("contains", True))
        found: list[Any] = []
        for index in range(wanted):
            item = first[index] if index < len(first) else node
            try:
                made = self._visit(item, singular(name), depth + 1, trail, index + turn)
            except Impossible:
                if index >= least:
                    break
                raise
            found.append(made)
        return found


_NOTHING = object()


def _scalar(kind: str, schema: Mapping[str, Any], name: str, turn: int) -> Any:
    if kind == "boolean":
        return turn % 2 == 0
    if kind in ("integer", "number"):
        number = sample_number(schema, kind == "integer", turn)
        if number is None:
            raise Impossible
        return number
    if kind == "string":
        return sample_text(schema, name, turn)
    raise Impossible


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
