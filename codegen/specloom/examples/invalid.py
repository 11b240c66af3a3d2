"""Values that break exactly one rule of a type, and which rule that is."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.document.pointer import join
from specloom.examples.sampler import Impossible, Options, Sampler
from specloom.examples.schemas import Schemas
from specloom.examples.shapes import Shape
from specloom.ir import Type

__all__ = ["Broken", "broken_values"]

_PER_RULE = 2
_MOST_TRIES = 150
_DEEPEST = 3
_SMALL = 60


@dataclass(frozen=True, slots=True)
class Broken:
    """A value that breaks one rule: `keyword` of the schema, at `pointer` in the value.

    `limit` is what the keyword says; `given` what the value has there.
    """

    keyword: str
    pointer: str
    limit: Any
    given: Any
    value: Any


@dataclass(frozen=True, slots=True)
class _Wrong:
    """A mutation: put `given` at `path`, or leave out the last key of `path`."""

    keyword: str
    path: tuple[str | int, ...]
    limit: Any
    given: Any
    missing: bool = False


def broken_values(
    schemas: Schemas,
    type_: Type | None,
    *,
    form: bool = False,
    skip: str = "readOnly",
    most: int = 16,
) -> list[Broken]:
    """Values for a type, each of which breaks one rule; at most `most`.

    There are at most two for each keyword at the top, and two further down.

    `form` leaves out what a form can't carry: a number is text there in any case.
    """
    try:
        smallest = schemas.sample(type_, Options(skip=skip))
    except Impossible:
        return []
    found: list[Broken] = []
    per_rule: Counter[tuple[str, bool]] = Counter()
    walker = _Walker(schemas, form, skip)
    for tries, (base, wrong) in enumerate(walker.wrongs(type_, smallest)):
        if len(found) >= most or tries >= _MOST_TRIES:
            break
        rule = wrong.keyword, len(wrong.path) > 1
        if per_rule[rule] >= _PER_RULE:
            continue
        value = _applied(base, wrong)
        if _breaks(schemas, type_, value, wrong, skip):
            per_rule[rule] += 1
            given = None if wrong.missing else wrong.given
            limit = copy.deepcopy(wrong.limit)
            found.append(Broken(wrong.keyword, _pointer(wrong), limit, given, value))
    return found


def _pointer(wrong: _Wrong) -> str:
    path = wrong.path[:-1] if wrong.missing else wrong.path
    return join(path)


def _applied(base: Any, wrong: _Wrong) -> Any:
    value = copy.deepcopy(base)
    if not wrong.path:
        return wrong.given
    holder = value
    for key in wrong.path[:-1]:
        holder = holder[key]
    if wrong.missing:
        del holder[wrong.path[-1]]
    else:
        holder[wrong.path[-1]] = wrong.given
    return value


def _breaks(
    schemas: Schemas, type_: Type | None, value: Any, wrong: _Wrong, skip: str
) -> bool:
    """Whether that rule, and no other, is what `value` breaks."""
    path = list(wrong.path[:-1] if wrong.missing else wrong.path)
    quick = [e for e, _ in zip(schemas.first(type_, value), range(2), strict=False)]
    lacks = len(quick) > 1 and any("required" in error.schema_path for error in quick)
    if len(quick) != 1 and not lacks:
        return False
    error = quick[0]
    keyword = "".join(map(str, list(error.schema_path)[-1:]))  # none for the schema `false`
    if lacks or keyword in ("anyOf", "oneOf"):
        errors = schemas.errors(type_, value, skip=skip)
        if len(errors) != 1:
            return False
        return errors[0].validator == wrong.keyword and list(errors[0].absolute_path) == path
    return keyword == wrong.keyword and list(error.instance_path) == path


class _Walker:
    """Finds what can be broken in a value, the outermost first."""

    def __init__(self, schemas: Schemas, form: bool, skip: str) -> None:
        self._schemas = schemas
        self._shapes = schemas.shapes
        self._form = form
        self._skip = skip
        self._wanted = Options(full=True, skip=skip, size=_SMALL)

    def wrongs(self, type_: Type | None, smallest: Any) -> Iterator[tuple[Any, _Wrong]]:
        """(a value that is right, what to change in it)."""
        shape = self._shapes.of(type_)
        for wrong in self._here(shape, smallest, ()):
            yield smallest, wrong
        if not isinstance(smallest, dict):
            return
        bases = list(self._bases(type_, shape, smallest))
        for name, field, base in bases:
            for member in self._members(field, base[name]):
                for wrong in self._here(self._shapes.of(member), base[name], (name,)):
                    yield base, wrong
        for name, field, base in bases:
            for wrong in self._below(field, base[name], (name,)):
                yield base, wrong

    def _bases(
        self, type_: Type | None, shape: Shape, smallest: dict[str, Any]
    ) -> Iterator[tuple[str, Type, dict[str, Any]]]:
        """For each property the smallest value that has it."""
        for name, field in shape.fields.items():
            if name in smallest:
                yield name, field, smallest
                continue
            about = self._shapes.of(field)
            if about.is_marked("deprecated") or about.is_marked(self._skip):
                continue
            try:
                part = Sampler(self._shapes, self._wanted).value(field, name)
            except (Impossible, RecursionError):
                continue
            base = {**smallest, name: part}
            if self._schemas.fits(type_, base, skip=self._skip):
                yield name, field, base

    def _below(self, type_: Type, value: Any, path: tuple[str | int, ...]) -> Iterator[_Wrong]:
        if len(path) > _DEEPEST:
            return
        for member in self._members(type_, value):
            shape = self._shapes.of(member)
            children: list[tuple[str | int, Type]] = []
            if isinstance(value, dict):
                children = [(k, field) for k, field in shape.fields.items() if k in value]
            elif isinstance(value, list) and value and shape.item is not None:
                children = [(0, shape.item)]
            for key, child in children:
                for inner in self._members(child, value[key]):
                    yield from self._here(self._shapes.of(inner), value[key], (*path, key))
            for key, child in children:
                yield from self._below(child, value[key], (*path, key))

    def _members(self, type_: Type, value: Any) -> list[Type]:
        """`type_`, or the alternative of it that `value` is."""
        for union in self._shapes.of(type_).unions:
            for member in union:
                if self._schemas.fits(member.type, value):
                    return self._members(member.type, value)
        return [type_]

    def _here(
        self, shape: Shape, value: Any, path: tuple[str | int, ...]
    ) -> Iterator[_Wrong]:
        """What can be broken at `path`, where `value` stands."""
        for key in shape.required if isinstance(value, dict) else ():
            if key in value:
                yield _Wrong("required", (*path, key), key, None, missing=True)
        if not path and self._form and isinstance(value, dict):
            return  # a form is always an object
        yield from self._of_kind(shape, path)
        for keyword, given in _past_limits(shape.rules, value):
            yield _Wrong(keyword, path, shape.rules[keyword], given)

    def _of_kind(self, shape: Shape, path: tuple[str | int, ...]) -> Iterator[_Wrong]:
        known = shape.rules.get("enum")
        if "const" in shape.rules or isinstance(known, list):
            listed = known if isinstance(known, list) else [shape.rules["const"]]
            if len(listed) == 1:  # either way of saying it; the validator knows which
                yield _Wrong("const", path, listed[0], f"not {listed[0]}")
            texts = [v for v in listed if isinstance(v, str)]
            yield _Wrong("enum", path, listed, f"no-{texts[0]}" if texts else -7)
            return
        if not shape.kinds or shape.unions:
            return
        numbers = {"integer", "number", "boolean"}
        if self._form and not set(shape.kinds) <= numbers:
            return
        wrong = next((v for kind, v in _OF_KIND if not _admits(shape.kinds, kind)), None)
        if self._form:
            wrong = "many"
        if wrong is not None:
            limit = shape.kinds[0] if len(shape.kinds) == 1 else list(shape.kinds)
            yield _Wrong("type", path, limit, wrong)


_OF_KIND: tuple[tuple[str, Any], ...] = (
    ("string", "text"),
    ("integer", 17),
    ("boolean", True),
    ("array", []),
    ("object", {}),
)


def _admits(kinds: tuple[str, ...], kind: str) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)


def _past_limits(rules: Mapping[str, Any], value: Any) -> Iterator[tuple[str, Any]]:
    """(keyword, a value just past its limit)."""
    if isinstance(value, bool):
        return
    if isinstance(value, (int, float)):
        yield from _numbers(rules)
    elif isinstance(value, str):
        yield from _texts(rules, value)
    elif isinstance(value, list):
        yield from _lists(rules, value)
    elif isinstance(value, dict) and rules.get("additionalProperties") is False:
        yield "additionalProperties", {**value, "surplus": True}


def _numbers(rules: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    steps = {"minimum": -1, "maximum": 1, "exclusiveMinimum": 0, "exclusiveMaximum": 0}
    for keyword, step in steps.items():
        limit = rules.get(keyword)
        if isinstance(limit, (int, float)) and abs(limit) < 2**53:
            yield keyword, limit + step
    step_of = rules.get("multipleOf")
    if isinstance(step_of, int) and step_of > 1:
        yield "multipleOf", step_of + 1


def _texts(rules: Mapping[str, Any], value: str) -> Iterator[tuple[str, Any]]:
    longest, shortest = rules.get("maxLength"), rules.get("minLength")
    if isinstance(longest, int) and longest <= 2000:
        yield "maxLength", (value or "a") + "a" * (longest + 1 - len(value or "a"))
    if isinstance(shortest, int) and shortest > 0:
        yield "minLength", value[: shortest - 1]
    if isinstance(rules.get("pattern"), str):
        for text in ("", "!", "no match", "0"):
            yield "pattern", text


def _lists(rules: Mapping[str, Any], value: list[Any]) -> Iterator[tuple[str, Any]]:
    most, least = rules.get("maxItems"), rules.get("minItems")
    if isinstance(most, int) and value and most <= 200:
        yield "maxItems", (value * (most + 1))[: most + 1]
    if isinstance(least, int) and least > 0:
        yield "minItems", value[: least - 1]
    if rules.get("uniqueItems") is True and value:
        yield "uniqueItems", [value[0], value[0]]
