"""One value → values that differ from it in one place, each with the schema that the place has.

What is varied is what a description can change: properties that may be left out or added, null,
each value of an enum, each limit, each kind of a union.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.examples.sampler import Impossible, Options
from specloom.examples.schemas import Schemas
from specloom.examples.shapes import Shape, types_of
from specloom.ir import AllOf, Named, Type, UnionOf, is_null

__all__ = ["Variation", "variations"]

_DEEPEST = 6
_MOST = 400
_LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Variation:
    """A whole value; `path` leads to what was varied, `node` is the schema there."""

    value: Any
    path: tuple[str | int, ...]
    node: Any


def variations(
    type_: Type | None, value: Any, schemas: Schemas, skip: str = "", hints: Iterable[Any] = ()
) -> Iterator[Variation]:
    """`value` with each of its places varied, and as it is; bounded in number.

    `hints` are values that matter: the old and the new limit, say.
    """
    walker = _Walker(schemas, skip, list(hints))
    for number, (path, node, made) in enumerate(walker.walk(type_, value, (), 0)):
        if number > _MOST:
            return
        yield Variation(_put(value, path, made), path, node)


def _put(value: Any, path: tuple[str | int, ...], made: Callable[[Any], Any]) -> Any:
    """A copy of `value` with what is at `path` changed."""
    if not path:
        return made(value)
    first, *rest = path
    if isinstance(value, dict):
        return {**value, first: _put(value.get(str(first)), tuple(rest), made)}
    if isinstance(value, list) and isinstance(first, int):
        inner = _put(value[first], tuple(rest), made)
        return [*value[:first], inner, *value[first + 1 :]]
    return value


Path = tuple["str | int", ...]
Place = tuple[Path, Any, Callable[[Any], Any]]


class _Walker:
    def __init__(self, schemas: Schemas, skip: str, hints: list[Any]) -> None:
        self._schemas = schemas
        self._shapes = schemas.shapes
        self._skip = skip
        self._hints = hints
        numbers = [h for h in hints if isinstance(h, (int, float)) and not isinstance(h, bool)]
        self._sizes: list[float] = [n + step for n in numbers for step in (1, -1, 0)]

    def walk(self, type_: Type | None, value: Any, path: Path, depth: int) -> Iterator[Place]:
        """Each place, every schema on the way to it, and what can stand there instead."""
        shape = self._shapes.of(type_)
        chain = list(self._chain(type_, 0))
        for other in self._others(shape, value):
            for held in chain:
                yield path, held, _constant(other)
        for held in chain:
            yield path, held, _same
        if depth >= _DEEPEST:
            return
        for union in shape.unions:
            for member in union:
                yield from self._member(member.type, value, chain, path, depth)
        if isinstance(value, dict):
            yield from self._properties(shape, value, path, depth)
        if isinstance(value, list) and value:
            first = shape.first[0] if shape.first else shape.item
            yield from self.walk(first, value[0], (*path, 0), depth + 1)

    def _chain(self, type_: Type | None, depth: int) -> Iterator[Any]:
        """The schema of a type, what it refers to, and the parts that it is made of."""
        if type_ is None or depth > _DEEPEST:
            return
        node = self._schemas.reading.node(type_)
        if node is not None:
            yield node
        if isinstance(type_, Named):
            yield from self._chain(self._shapes.named(type_), depth + 1)
        has_null = isinstance(type_, UnionOf) and any(map(is_null, type_.members))
        if isinstance(type_, AllOf) or has_null:
            assert isinstance(type_, (AllOf, UnionOf))
            for member in type_.members:
                yield from self._chain(member, depth + 1)

    def _member(
        self, member: Type, value: Any, chain: list[Any], path: Path, depth: int
    ) -> Iterator[Place]:
        if self._schemas.fits(member, value, skip=self._skip):
            yield from self.walk(member, value, path, depth + 1)
            return
        made = self._sample(member)
        for held in [*chain, *self._chain(member, 0)] if made is not _NONE else []:
            yield path, held, _constant(made)

    def _properties(
        self, shape: Shape, value: dict[str, Any], path: Path, depth: int
    ) -> Iterator[Place]:
        for name, type_ in shape.fields.items():
            if name in value:
                yield from self.walk(type_, value[name], (*path, name), depth + 1)
                for held in self._chain(type_, 0) if name not in shape.required else ():
                    yield path, held, _without(name)
            else:
                made = self._sample(type_)
                for held in self._chain(type_, 0) if made is not _NONE else ():
                    yield path, held, _with(name, made)
        if shape.extra is not None:
            for name in (n for n in value if n not in shape.fields):
                yield from self.walk(shape.extra, value[name], (*path, name), depth + 1)

    def _sample(self, type_: Type) -> Any:
        try:
            return self._schemas.sample(type_, Options(full=False, skip=self._skip), "text")
        except Impossible:
            return _NONE

    def _others(self, shape: Shape, value: Any) -> Iterator[Any]:
        kinds = types_of(shape)
        if "null" in kinds and value is not None:
            yield None
        for known in shape.rules.get("enum") or ():
            if known != value:
                yield known
        yield from (h for h in self._hints if isinstance(h, str) and h != value)
        for kind in kinds:
            yield from _of_kind(kind, shape.rules, value, self._sizes)


def _of_kind(kind: str, rules: Mapping[str, Any], value: Any, sizes: list[float]) -> Iterator[Any]:
    """Values of a kind: at the limits, beside them, and of another kind than `value` has."""
    if kind in ("integer", "number"):
        limits = [rules.get(key) for key in ("minimum", "maximum", "multipleOf")]
        numbers = [n for n in limits if isinstance(n, (int, float))] + sizes
        yield from (int(n) if kind == "integer" else n for n in numbers if n != value)
        yield from (0, 1, -1, *((1.5,) if kind == "number" else ()))
    elif kind == "string" and "enum" not in rules:
        lengths = [rules.get(key) for key in ("minLength", "maxLength")]
        whole = [n for n in [*lengths, *sizes] if isinstance(n, (int, float))]
        yield from ("x" * int(n) for n in whole if 0 <= n <= _LONGEST)
        yield from ("text", "")
    elif kind == "array" and isinstance(value, list):
        lengths = [rules.get(key) for key in ("minItems", "maxItems")]
        whole = [n for n in [*lengths, *sizes] if isinstance(n, (int, float))]
        yield from (value[:1] * int(n) for n in whole if value and 0 <= n <= _LONGEST)
        yield from ([], value[:1] * 2)
    elif kind == "boolean" and isinstance(value, bool):
        yield not value
    elif kind == "object" and not isinstance(value, dict):
        yield {}


_NONE = object()


def _same(value: Any) -> Any:
    return value


def _constant(made: Any) -> Callable[[Any], Any]:
    return lambda value: made


def _without(name: str) -> Callable[[Any], Any]:
    return lambda value: {k: v for k, v in value.items() if k != name}


def _with(name: str, made: Any) -> Callable[[Any], Any]:
    return lambda value: {**value, name: made}
