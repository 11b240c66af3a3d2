"""Types: a closed union. Every `match` over `Type` ends in `assert_never`."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from typing_extensions import assert_never

from specloom.diagnostics.problems import Where
from specloom.ir.facts import NO_FACTS, Facts, Json
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
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Enum:
    """Known values. Open enums admit values that the description doesn't know yet.

    `docs` says of values what they mean.
    """

    values: tuple[str | int | float | bool | None, ...]
    open: bool
    docs: tuple[tuple[Json, str], ...] = ()
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Type
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A list whose first items have a type each; `rest` is that of any others."""

    items: tuple[Type, ...]
    rest: Type
    facts: Facts = NO_FACTS

    @property
    def item(self) -> Type:
        """The type that all items have: one of several."""
        types = self.items if is_kind(self.rest, ScalarKind.ANY, ScalarKind.NEVER) else None
        members = tuple(dict.fromkeys(types or (*self.items, self.rest)))
        if any(is_kind(member, ScalarKind.ANY) for member in members):
            return Scalar(ScalarKind.ANY)
        return members[0] if len(members) == 1 else UnionOf(members)


@dataclass(frozen=True, slots=True)
class MapOf:
    value: Type
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Packed:
    """A list of numbers that may travel as base64 of little-endian `format` values."""

    format: str
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several. `tag` names the property that tells the members apart, if one does.

    `mapping` pairs tag values with the declarations that they mean, as OpenAPI's discriminator
    does. `exclusive`: no value fits two members, as `oneOf` has it.
    """

    members: tuple[Type, ...]
    tag: str | None = None
    mapping: tuple[tuple[str, SchemaId], ...] = ()
    facts: Facts = NO_FACTS
    where: Where = field(default=Where(""), compare=False)
    exclusive: bool = False


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of several at once; the pass `merge_all_of` turns it into an `Object`."""

    members: tuple[Type, ...]
    facts: Facts = NO_FACTS
    where: Where = field(default=Where(""), compare=False)


@dataclass(frozen=True, slots=True)
class Named:
    """A reference to a `Decl`; `facts` are those of this use."""

    id: SchemaId
    facts: Facts = NO_FACTS


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """When an operation or a field was deprecated and is shut down (YYYY-MM-DD), and what
    replaces it; empty where the description doesn't say."""

    deprecated: str = ""
    shutdown: str = ""
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object, or a field of a form. `name` is the wire name."""

    name: str
    type: Type
    required: bool
    doc: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    lifecycle: Lifecycle = Lifecycle()
    where: Where = field(default=Where(""), compare=False)

    def is_needed(self, usage: Usage) -> bool:
        """Whether it has to be there: what is only read isn't sent, nor the other way round."""
        only_elsewhere = self.read_only if usage is Usage.REQUEST else self.write_only
        return self.required and not only_elsewhere


@dataclass(frozen=True, slots=True)
class JoinedText:
    """A text that is gathered from inside an object, and isn't on the wire.

    `steps` are lists to look into, each with the property and the value that tell which of its
    items count; `last` is the property of those items whose texts are joined.
    """

    name: str
    steps: tuple[tuple[str, str, str], ...]
    last: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Object:
    """An object with known fields; `extra` is the type of the others, if the schema says.

    A `closed` one has no others.
    """

    fields: tuple[Field, ...]
    extra: Type | None = None
    closed: bool = False
    doc: str = ""
    name_hint: str = ""  # x-loom-name
    facts: Facts = NO_FACTS
    joined: tuple[JoinedText, ...] = ()
    where: Where = field(default=Where(""), compare=False)

    def field(self, name: str) -> Field | None:
        return next((f for f in self.fields if f.name == name), None)


Type: TypeAlias = (
    Scalar | Enum | ListOf | TupleOf | MapOf | Packed | UnionOf | AllOf | Named | Object
)


def is_kind(type_: Type | None, *kinds: ScalarKind) -> bool:
    """Whether `type_` is a scalar of one of `kinds`, whatever else is said of it."""
    return isinstance(type_, Scalar) and type_.kind in kinds


def is_null(type_: Type | None) -> bool:
    return is_kind(type_, ScalarKind.NULL)


def shape(type_: Type) -> Type:
    """`type_` without what is said of it besides its shape."""
    return map_type(type_, _bare)


def _bare(type_: Type) -> Type:
    plain = replace(type_, facts=NO_FACTS)
    if isinstance(plain, Object):
        return replace(plain, closed=False)
    if isinstance(plain, UnionOf):
        return replace(plain, exclusive=False)
    return replace(plain, docs=()) if isinstance(plain, Enum) else plain


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
        case TupleOf(items, rest):
            return (*items, rest)
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
            return change(replace(type_, item=map_type(item, change)))
        case MapOf(value):
            return change(replace(type_, value=map_type(value, change)))
        case TupleOf(items, rest):
            each = tuple(map_type(item, change) for item in items)
            return change(replace(type_, items=each, rest=map_type(rest, change)))
        case UnionOf(members=members) | AllOf(members=members):
            inner = tuple(map_type(member, change) for member in members)
            return change(replace(type_, members=inner))
        case Object(fields=fields, extra=extra):
            new_fields = tuple(replace(f, type=map_type(f.type, change)) for f in fields)
            new_extra = None if extra is None else map_type(extra, change)
            return change(replace(type_, fields=new_fields, extra=new_extra))
        case _:
            assert_never(type_)
