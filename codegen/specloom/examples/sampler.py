"""Type → a value that fits it: always the same one.

    value = sample(type_, shapes, fits)

`fits` is a validator. Examples, defaults and known values that the description has come first;
formats, limits and patterns are kept; recursion ends where it may.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from specloom.document.regexes import matches
from specloom.examples.numbers import sample_number
from specloom.examples.shapes import (
    ANY,
    NEVER,
    TAGGED,
    Alternative,
    Shape,
    Shapes,
    merged,
    types_of,
)
from specloom.examples.strings import sample_text
from specloom.ir import Named, ScalarKind, SchemaId, Type, is_kind
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
    type_: Type,
    shapes: Shapes,
    fits: Callable[[Any], bool],
    options: Options | None = None,
    name: str = "",
) -> Any:
    """A value of `type_` that `fits` accepts; several ways to make one are tried.

    Raises:
        Impossible: none was found.
    """
    wanted = options or Options()
    for attempt in _attempts(wanted):
        try:
            value = Sampler(shapes, attempt).value(type_, name)
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

    def __init__(self, shapes: Shapes, options: Options) -> None:
        self._shapes = shapes
        self._options = options
        self._left = options.size

    def value(self, type_: Type, name: str = "") -> Any:
        """A value of `type_`; `name` is what texts without a rule say.

        Raises:
            Impossible: the type admits none, or only endless ones.
        """
        return self._visit(type_, name, 0, (), 0)

    def _visit(self, type_: Type, name: str, depth: int, trail: _Trail, turn: int) -> Any:
        below = self._trail_of(type_, trail)
        # Schemas that require each other have endlessly many ways to end in nothing.
        if below is None or depth > _DEEPEST or self._left < -self._options.size:
            raise Impossible
        self._left -= 1
        return self._made(self._shapes.of(type_), name, depth, below, turn)

    def _trail_of(self, type_: Type, trail: _Trail) -> _Trail | None:
        """`trail` with the names that `type_` leads through; None where it has been there."""
        while isinstance(type_, Named):
            if type_.id in trail:
                return None
            trail = (*trail, type_.id)
            type_ = self._shapes.named(type_)
        return trail

    def _made(self, shape: Shape, name: str, depth: int, trail: _Trail, turn: int) -> Any:
        if shape.is_never:
            raise Impossible
        said = self._said(shape.rules, turn)
        if said is not _NOTHING:
            return said
        if shape.unions:
            return self._chosen(shape, name, depth, trail, turn)
        kinds = [kind for kind in types_of(shape) if kind != "null"]
        if not kinds:
            return None if types_of(shape) else (name or "text")
        kind = kinds[self._options.turn % len(kinds)]
        if kind == "object":
            return self._object(shape, name, depth, trail)
        if kind == "array":
            return self._array(shape, name, depth, trail, turn)
        return _scalar(kind, shape.rules, name, turn)

    def _said(self, rules: Mapping[str, Any], turn: int) -> Any:
        """A value that the description itself names, if it names one."""
        if "const" in rules:
            return copy.deepcopy(rules["const"])
        tag = rules.get(TAGGED, _NOTHING)
        if isinstance(rules.get("enum"), list):
            known = [value for value in rules["enum"] if value is not None]
            if tag in known:
                return tag
            return copy.deepcopy(known[turn % len(known)]) if known else None
        if tag is not _NOTHING or not self._options.examples:
            return tag
        examples = rules.get("examples")
        if isinstance(examples, list) and len(examples) > turn and examples[turn] is not None:
            return copy.deepcopy(examples[turn])
        default = rules.get("default")
        return default if not turn and isinstance(default, (str, bool, int, float)) else _NOTHING

    def _chosen(self, shape: Shape, name: str, depth: int, trail: _Trail, turn: int) -> Any:
        """The first alternative that ends, together with what stands beside the union."""
        union, *others = shape.unions
        base = replace(shape, unions=tuple(others))
        null_too = False
        for member in self._in_turn(union):
            below = self._trail_of(member.type, trail)
            if below is None:
                continue
            combined = merged(self._shapes.of_alternative(member), base)
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

    def _in_turn(self, union: tuple[Alternative, ...]) -> tuple[Alternative, ...]:
        ordered = tuple(sorted(union, key=_says_nothing))
        start = self._options.turn % len(ordered) if ordered else 0
        return ordered[start:] + ordered[:start]

    def _object(self, shape: Shape, name: str, depth: int, trail: _Trail) -> dict[str, Any]:
        everything = self._options.full and depth < _FULL_DEPTH and self._left > 0
        required = _required(shape, self._options.turn)
        found: dict[str, Any] = {}
        for key, type_ in shape.fields.items():
            needed = key in required
            if not needed and (not everything or self._left_out(type_)):
                continue
            if needed and self._is_skipped(type_):
                continue
            try:
                found[key] = self._visit(type_, key, depth + 1, trail, 0)
            except Impossible:
                if needed:
                    raise
        for key in required:
            if key not in shape.fields:
                found[key] = self._visit(_extra(shape, key), key, depth + 1, trail, 0)
        return self._filled(found, shape, name, depth, trail)

    def _is_skipped(self, type_: Type) -> bool:
        return bool(self._options.skip) and self._shapes.of(type_).is_marked(self._options.skip)

    def _left_out(self, type_: Type) -> bool:
        return self._shapes.of(type_).is_marked("deprecated") or self._is_skipped(type_)

    def _filled(
        self, found: dict[str, Any], shape: Shape, name: str, depth: int, trail: _Trail
    ) -> dict[str, Any]:
        """`found` with what `dependentRequired` and `minProperties` ask for."""
        for key, needed in _mapping(shape.rules.get("dependentRequired")).items():
            for other in needed if key in found and isinstance(needed, list) else ():
                if other not in found:
                    type_ = shape.fields.get(other, ANY)
                    found[other] = self._visit(type_, other, depth + 1, trail, 0)
        least = int(shape.rules.get("minProperties") or 0)
        is_map = shape.extra is not None and shape.extra != ANY and not shape.fields
        wanted = max(least, 1) if self._options.full and is_map else least
        optional = iter([k for k in shape.fields if k not in found])
        for number in range(_MOST_ITEMS):
            if len(found) >= wanted:
                break
            key = next(optional, None) or _key(shape, number)
            type_ = shape.fields.get(key, _extra(shape, key))
            try:
                found[key] = self._visit(type_, singular(name) or "value", depth + 1, trail, number)
            except Impossible:
                if not least:
                    break
                raise
        return found

    def _array(self, shape: Shape, name: str, depth: int, trail: _Trail, turn: int) -> list[Any]:
        least = int(shape.rules.get("minItems") or 0)
        if least > _MOST_ITEMS:
            raise Impossible
        wanted = max(least, len(shape.first), 1 if self._options.full else 0)
        most = shape.rules.get("maxItems")
        if isinstance(most, (int, float)):
            wanted = min(wanted, int(most))
        contained = _mapping(shape.rules.get("contains"))
        found: list[Any] = []
        for index in range(wanted):
            item = shape.first[index] if index < len(shape.first) else shape.item or ANY
            try:
                made = self._visit(item, singular(name), depth + 1, trail, index + turn)
            except Impossible:
                if index >= least:
                    break
                raise
            found.append(contained.get("const", made) if not index else made)
        return found


_Trail = tuple[SchemaId, ...]
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


def _says_nothing(member: Alternative) -> bool:
    """True for a plain string beside which the known values are listed."""
    return is_kind(member.type, *_PLAIN) and not member.type.facts.items


_PLAIN = tuple(kind for kind in ScalarKind if kind not in (ScalarKind.ANY, ScalarKind.NEVER))


def _required(shape: Shape, turn: int) -> tuple[str, ...]:
    """The required properties, those of one of `oneOf: [{required: [a]}, {required: [b]}]` too."""
    found = list(shape.required)
    for keyword in ("oneOf", "anyOf"):
        choices: list[dict[str, Any]] = shape.rules.get(keyword) or [{}]
        found += choices[turn % len(choices)].get("required", ())
    return tuple(dict.fromkeys(found))


def _extra(shape: Shape, key: str) -> Type:
    """The type of a property that has no entry of its own."""
    patterns = shape.rules.get("patternProperties")
    listed = patterns if isinstance(patterns, list) else []
    if any(matches(pattern, key) for pattern in listed):
        return shape.extra or ANY
    return NEVER if shape.rules.get("additionalProperties") is False else shape.extra or ANY


def _key(shape: Shape, number: int) -> str:
    """The name of one property more."""
    rule = shape.rules.get("propertyNames")
    if isinstance(rule, Mapping):
        values = rule.get("enum")
        if isinstance(values, list) and len(values) > number:
            return str(values[number])
        return sample_text(rule, "key", number)
    return f"key{number + 1}" if number else "key"
