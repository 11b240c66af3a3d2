"""Types: a closed union. Every `match` over `Type` ends in `assert_never`."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from typing_extensions import assert_never

from specloom.diagnostics.problems import Where
from specloom.ir.names import Name, SchemaId


class ScalarKind(enum.Enum):
    """What a scalar is on the wire."""

    ANY = "any"
    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    DATE = "date"
    DATETIME = "date-time"
    FILE = "file"  # bytes that are uploaded or downloaded as they are
    NEVER = "never"  # the schema `false`


@dataclass(frozen=True, slots=True)
class Scalar:
    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class Enum:
    """Known values. Open enums admit values that the description doesn't know yet."""

    values: tuple[str | int | float | bool | None, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    value: Type


@dataclass(frozen=True, slots=True)
class Packed:
    """A list of numbers that may travel as base64 of little-endian `format` values."""

    format: str


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several. `tag` names the property that tells the members apart, if one does.

    `mapping` pairs tag values with the declarations that they mean, as OpenAPI's discriminator
    does.
    """

    members: tuple[Type, ...]
    tag: str | None = None
    mapping: tuple[tuple[str, SchemaId], ...] = ()
    where: Where = field(default=Where(""), compare=False)


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of several at once; the pass `merge_all_of` turns it into an `Object`."""

    members: tuple[Type, ...]
    where: Where = field(default=Where(""), compare=False)


@dataclass(frozen=True, slots=True)
class Named:
    """A reference to a `Decl`."""

    id: SchemaId


@dataclass(frozen=True, slots=True)
class Constraints:
    """Limits and examples that reach the docs and the fixtures, as (keyword, value)."""

    items: tuple[tuple[str, Any], ...] = ()

    def get(self, keyword: str) -> Any:
        return dict(self.items).get(keyword)


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object, or a field of a form. `name` is the wire name."""

    name: str
    type: Type
    required: bool
    doc: str = ""
    # Values may be lists and mappings, which have no hash.
    default: Any = field(default=None, compare=False)
    has_default: bool = False
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    constraints: Constraints = field(default=Constraints(), compare=False)
    where: Where = field(default=Where(""), compare=False)


@dataclass(frozen=True, slots=True)
class Object:
    """An object with known fields; `extra` is the type of the others, if the schema says."""

    fields: tuple[Field, ...]
    extra: Type | None = None
    doc: str = ""
    name_hint: str = ""  # x-loom-name or the schema's title
    where: Where = field(default=Where(""), compare=False)

    def field(self, name: str) -> Field | None:
        return next((f for f in self.fields if f.name == name), None)


Type: TypeAlias = Scalar | Enum | ListOf | MapOf | Packed | UnionOf | AllOf | Named | Object


class Usage(enum.Flag):
    """Where a declaration is used."""

    NONE = 0
    REQUEST = 1
    RESPONSE = 2


@dataclass(frozen=True, slots=True)
class Decl:
    """A type with a name; `group` is the resource it belongs to, `owner` the schema it is in."""

    id: SchemaId
    name: Name
    group: str
    type: Type
    doc: str = ""
    owner: SchemaId | None = None
    usage: Usage = Usage.NONE
    deprecated: bool = False
    where: Where = field(default=Where(""), compare=False)

    @property
    def home(self) -> SchemaId:
        """The schema that this one is a part of, or itself."""
        return self.owner or self.id


def children(type_: Type) -> tuple[Type, ...]:
    """The types directly inside `type_`; a `Named` has none."""
    match type_:
        case Scalar() | Enum() | Packed() | Named():
            return ()
        case ListOf(item):
            return (item,)
        case MapOf(value):
            return (value,)
        case UnionOf(members=members) | AllOf(members=members):
            return members
        case Object(fields=fields, extra=extra):
            return (*(f.type for f in fields), *(() if extra is None else (extra,)))
        case _:
            assert_never(type_)


def walk(type_: Type) -> Iterator[Type]:
    """`type_` and everything inside it, without following names."""
    stack = [type_]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(children(current)))


def map_type(type_: Type, change: Callable[[Type], Type]) -> Type:
    """`type_` with `change` applied to every part, the innermost first."""
    match type_:
        case Scalar() | Enum() | Packed() | Named():
            return change(type_)
        case ListOf(item):
            return change(ListOf(map_type(item, change)))
        case MapOf(value):
            return change(MapOf(map_type(value, change)))
        case UnionOf(members=members) | AllOf(members=members):
            inner = tuple(map_type(member, change) for member in members)
            return change(replace(type_, members=inner))
        case Object(fields=fields, extra=extra):
            new_fields = tuple(replace(f, type=map_type(f.type, change)) for f in fields)
            new_extra = None if extra is None else map_type(extra, change)
            return change(replace(type_, fields=new_fields, extra=new_extra))
        case _:
            assert_never(type_)
