"""Values that break exactly one rule of a schema, and which rule that is."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.document.document import plain
from specloom.document.pointer import join
from specloom.examples.merged_schema import UNIONS, effective, types_of
from specloom.examples.sampler import Impossible, Options, Sampler
from specloom.examples.schemas import Schemas

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
    schemas: Schemas, schema: Any, *, form: bool = False, skip: str = "readOnly", most: int = 16
) -> list[Broken]:
    """Values for `schema`, each of which breaks one rule; at most `most`.

    There are at most two for each keyword at the top, and two further down.

    `form` leaves out what a form can't carry: a number is text there in any case.
    """
    try:
        smallest = schemas.sample(schema, Options(skip=skip))
    except Impossible:
        return []
    found: list[Broken] = []
    per_rule: Counter[tuple[str, bool]] = Counter()
    walker = _Walker(schemas, form, skip)
    for tries, (base, wrong) in enumerate(walker.wrongs(schema, smallest)):
        if len(found) >= most or tries >= _MOST_TRIES:
            break
        rule = wrong.keyword, len(wrong.path) > 1
        if per_rule[rule] >= _PER_RULE:
            continue
        value = _applied(base, wrong)
        if _breaks(schemas, schema, value, wrong, skip):
            per_rule[rule] += 1
            given = None if wrong.missing else wrong.given
            found.append(Broken(wrong.keyword, _pointer(wrong), plain(wrong.limit), given, value))
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


def _breaks(schemas: Schemas, schema: Any, value: Any, wrong: _Wrong, skip: str) -> bool:
    """Whether that rule, and no other, is what `value` breaks."""
    path = list(wrong.path[:-1] if wrong.missing else wrong.path)
    quick = [e for e, _ in zip(schemas.first(schema, value), range(2), strict=False)]
    lacks = len(quick) > 1 and any("required" in error.schema_path for error in quick)
    if len(quick) != 1 and not lacks:
        return False
    error = quick[0]
    keyword = "".join(map(str, list(error.schema_path)[-1:]))  # none for the schema `false`
    if lacks or keyword in ("anyOf", "oneOf"):
        told = schemas.errors(schema, value, skip=skip)
        if len(told) != 1:
            return False
        return told[0].validator == wrong.keyword and list(told[0].absolute_path) == path
    return keyword == wrong.keyword and list(error.instance_path) == path


class _Walker:
    """Finds what can be broken in a value, the outermost first."""

    def __init__(self, schemas: Schemas, form: bool, skip: str) -> None:
        self._schemas = schemas
        self._form = form
        self._skip = skip
        self._wanted = Options(full=True, skip=skip, size=_SMALL)

    def wrongs(self, schema: Any, smallest: Any) -> Iterator[tuple[Any, _Wrong]]:
        """(a value that is right, what to change in it)."""
        told = effective(schema, self._schemas.follow)
        for wrong in self._here(told, smallest, ()):
            yield smallest, wrong
        if not isinstance(smallest, dict):
            return
        bases = list(self._bases(schema, told, smallest))
        for name, node, base in bases:
            for member in self._members(node, base[name]):
                about = effective(member, self._schemas.follow)
                for wrong in self._here(about, base[name], (name,)):
                    yield base, wrong
        for name, node, base in bases:
            for wrong in self._below(node, base[name], (name,)):
                yield base, wrong

    def _bases(
        self, schema: Any, told: Mapping[str, Any], smallest: dict[str, Any]
    ) -> Iterator[tuple[str, Any, dict[str, Any]]]:
        """For each property the smallest value that has it."""
        properties = told.get("properties")
        for name, node in properties.items() if isinstance(properties, Mapping) else ():
            if name in smallest:
                yield name, node, smallest
                continue
            about = effective(node, self._schemas.follow)
            if about.get("deprecated") is True or about.get(self._skip) is True:
                continue
            try:
                part = Sampler(self._schemas.follow, self._wanted).value(node, name)
            except (Impossible, RecursionError):
                continue
            base = {**smallest, name: part}
            if self._schemas.fits(schema, base, skip=self._skip):
                yield name, node, base

    def _below(self, node: Any, value: Any, path: tuple[str | int, ...]) -> Iterator[_Wrong]:
        if len(path) > _DEEPEST:
            return
        for member in self._members(node, value):
            told = effective(member, self._schemas.follow)
            children: list[tuple[str | int, Any]] = []
            if isinstance(value, dict) and isinstance(told.get("properties"), Mapping):
                children = [(k, n) for k, n in told["properties"].items() if k in value]
            elif isinstance(value, list) and value and "items" in told:
                children = [(0, told["items"])]
            for key, child in children:
                for inner in self._members(child, value[key]):
                    about = effective(inner, self._schemas.follow)
                    yield from self._here(about, value[key], (*path, key))
            for key, child in children:
                yield from self._below(child, value[key], (*path, key))

    def _members(self, node: Any, value: Any) -> list[Any]:
        """`node`, or the alternative of it that `value` is."""
        told = effective(node, self._schemas.follow)
        for union in told.get(UNIONS, ()):
            for member in union:
                plain_member = member.get("tag_of", member) if isinstance(member, dict) else member
                if self._schemas.fits(plain_member, value):
                    return self._members(plain_member, value)
        return [node]

    def _here(
        self, told: Mapping[str, Any], value: Any, path: tuple[str | int, ...]
    ) -> Iterator[_Wrong]:
        """What can be broken at `path`, where `value` stands."""
        required = told.get("required")
        for key in required if isinstance(required, list) and isinstance(value, dict) else ():
            if key in value:
                yield _Wrong("required", (*path, key), key, None, missing=True)
        if not path and self._form and isinstance(value, dict):
            return  # a form is always an object
        yield from self._of_kind(told, path, value)
        for keyword, given in _past_limits(told, value):
            yield _Wrong(keyword, path, told[keyword], given)

    def _of_kind(
        self, told: Mapping[str, Any], path: tuple[str | int, ...], value: Any
    ) -> Iterator[_Wrong]:
        if "const" in told:
            yield _Wrong("const", path, told["const"], f"not {told['const']}")
            return
        if isinstance(told.get("enum"), list):
            texts = [v for v in told["enum"] if isinstance(v, str)]
            yield _Wrong("enum", path, told["enum"], f"no-{texts[0]}" if texts else -7)
            return
        kinds = types_of(told)
        if "type" not in told or UNIONS in told:
            return
        numbers = {"integer", "number", "boolean"}
        if self._form and not set(kinds) <= numbers:
            return
        wrong = next((v for kind, v in _OF_KIND if not _admits(kinds, kind)), None)
        if self._form:
            wrong = "many"
        if wrong is not None:
            yield _Wrong("type", path, told["type"], wrong)


_OF_KIND: tuple[tuple[str, Any], ...] = (
    ("string", "text"),
    ("integer", 17),
    ("boolean", True),
    ("array", []),
    ("object", {}),
)


def _admits(kinds: tuple[str, ...], kind: str) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)


def _past_limits(told: Mapping[str, Any], value: Any) -> Iterator[tuple[str, Any]]:
    """(keyword, a value just past its limit)."""
    if isinstance(value, bool):
        return
    if isinstance(value, (int, float)):
        yield from _numbers(told)
    elif isinstance(value, str):
        yield from _texts(told, value)
    elif isinstance(value, list):
        yield from _lists(told, value)
    elif isinstance(value, dict) and told.get("additionalProperties") is False:
        yield "additionalProperties", {**value, "surplus": True}


def _numbers(told: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    steps = {"minimum": -1, "maximum": 1, "exclusiveMinimum": 0, "exclusiveMaximum": 0}
    for keyword, step in steps.items():
        limit = told.get(keyword)
        if isinstance(limit, (int, float)) and abs(limit) < 2**53:
            yield keyword, limit + step
    step_of = told.get("multipleOf")
    if isinstance(step_of, int) and step_of > 1:
        yield "multipleOf", step_of + 1


def _texts(told: Mapping[str, Any], value: str) -> Iterator[tuple[str, Any]]:
    longest, shortest = told.get("maxLength"), told.get("minLength")
    if isinstance(longest, int) and longest <= 2000:
        yield "maxLength", (value or "a") + "a" * (longest + 1 - len(value or "a"))
    if isinstance(shortest, int) and shortest > 0:
        yield "minLength", value[: shortest - 1]
    if isinstance(told.get("pattern"), str):
        for text in ("", "!", "no match", "0"):
            yield "pattern", text


def _lists(told: Mapping[str, Any], value: list[Any]) -> Iterator[tuple[str, Any]]:
    most, least = told.get("maxItems"), told.get("minItems")
    if isinstance(most, int) and value and most <= 200:
        yield "maxItems", (value * (most + 1))[: most + 1]
    if isinstance(least, int) and least > 0:
        yield "minItems", value[: least - 1]
    if told.get("uniqueItems") is True and value:
        yield "uniqueItems", [value[0], value[0]]
