"""What values a type takes, one level deep, whatever way the description says it.

`{anyOf: [X, {type: null}]}` is X that can be null; `allOf` of objects is one object; references
lead to what they name; a list of plain types is a set of kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from typing_extensions import assert_never

from specloom.diff.change import Side
from specloom.ir import (
    AllOf,
    Decl,
    Enum,
    Field,
    ListOf,
    MapOf,
    Named,
    Object,
    Packed,
    Scalar,
    ScalarKind,
    SchemaId,
    TupleOf,
    Type,
    UnionOf,
    is_kind,
    is_null,
)

__all__ = ["ANY", "Member", "Shape", "Shaper", "Use", "Whole"]

ANY = frozenset(("string", "integer", "number", "boolean", "object", "array"))
"""The kinds of a type that takes any value."""

_KINDS = {
    ScalarKind.STRING: "string",
    ScalarKind.DATE: "string",
    ScalarKind.DATETIME: "string",
    ScalarKind.FILE: "string",
    ScalarKind.INTEGER: "integer",
    ScalarKind.NUMBER: "number",
    ScalarKind.BOOLEAN: "boolean",
}
_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


@dataclass(frozen=True, slots=True)
class Use:
    """A type where it is used: null apart, and what is said beside the reference."""

    type: Type
    null: bool
    facts: Mapping[str, Any]
    side: Side


@dataclass(frozen=True, slots=True)
class Whole:
    """A type that isn't a union and is compared with the members of one."""

    shape: Shape


@dataclass(frozen=True, slots=True)
class Member:
    """One of the alternatives of a union."""

    type: Type | Whole
    side: Side


@dataclass(frozen=True, slots=True)
class Shape:
    """What values a type takes. `values` are the only ones, `known` only the documented ones."""

    side: Side
    kinds: frozenset[str] = ANY
    null: bool = False
    values: tuple[Any, ...] | None = None
    known: tuple[Any, ...] = ()
    docs: tuple[Any, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, tuple[Field, Side]] = field(default_factory=dict)
    extra: Type | None = None
    closed: bool = False
    item: Type | None = None
    prefix: tuple[Type, ...] = ()
    members: tuple[Member, ...] = ()
    exclusive: bool = False
    tag: str | None = None
    tags: tuple[str, ...] = ()

    @property
    def is_any(self) -> bool:
        return self.kinds == ANY and not self.members and self.values is None


class Shaper:
    """Reads the types of one API."""

    def __init__(self, decls: Mapping[SchemaId, Decl]) -> None:
        self.decls = decls

    def use(self, type_: Type, side: Side) -> Use:
        """`type_` without the unions that only add null to it, names not followed."""
        null = False
        facts: dict[str, Any] = {}
        while isinstance(type_, UnionOf):
            rest = [(i, m) for i, m in enumerate(type_.members) if not is_null(m)]
            if len(rest) == len(type_.members) or len(rest) != 1:
                break
            null = True
            facts = {**_plain(type_), **facts}
            side = _side_of(type_, side).then(_MEMBERS, str(rest[0][0]))
            type_ = rest[0][1]
        if isinstance(type_, Named):
            facts = {**_plain(type_), **facts}
        return Use(type_, null, facts, side)

    def member(self, member: Member) -> Shape:
        """What values one of the alternatives takes."""
        held = member.type
        return held.shape if isinstance(held, Whole) else self.shape(held, member.side)

    def shape(self, type_: Type, side: Side, seen: frozenset[SchemaId] = frozenset()) -> Shape:
        """What values `type_` takes; a circle of names takes any."""
        match type_:
            case Named(id_):
                decl = self.decls.get(id_)
                if decl is None or id_ in seen:
                    return Shape(side)
                found = self.shape(decl.type, Side(decl.where), seen | {id_})
                return replace(found, facts=_both(found.facts, _plain(type_)))
            case Scalar(kind):
                return self._scalar(kind, type_, side)
            case Enum(values, docs=docs):
                kinds = frozenset(_kind_of(v) for v in values if v is not None)
                return Shape(side, kinds, values=values, docs=docs, facts=_plain(type_))
            case Packed():
                facts = {**_plain(type_), "format": type_.format}
                return Shape(side, frozenset(("array",)), facts=facts)
            case ListOf(item):
                return Shape(side, frozenset(("array",)), item=item, facts=_plain(type_))
            case TupleOf(items, rest):
                array = frozenset(("array",))
                return Shape(side, array, item=rest, prefix=items, facts=_plain(type_))
            case MapOf(value):
                closed = type_.facts.get("additionalProperties") is False
                extra = None if is_kind(value, ScalarKind.ANY) else value
                object_ = frozenset(("object",))
                return Shape(side, object_, extra=extra, closed=closed, facts=_plain(type_))
            case Object():
                return self._object(type_, side)
            case UnionOf():
                return self._union(type_, _side_of(type_, side), seen)
            case AllOf():
                return self._all(type_, _side_of(type_, side), seen)
            case _:
                assert_never(type_)

    def _scalar(self, kind: ScalarKind, type_: Scalar, side: Side) -> Shape:
        facts = _plain(type_)
        if kind is ScalarKind.ANY:
            return Shape(side, ANY, null=True, facts=facts)
        if kind is ScalarKind.NULL:
            return Shape(side, frozenset(), null=True, facts=facts)
        if kind is ScalarKind.NEVER:
            return Shape(side, frozenset(), facts=facts)
        return Shape(side, frozenset((_KINDS[kind],)), facts=facts)

    def _object(self, obj: Object, side: Side) -> Shape:
        side = _side_of(obj, side)
        return Shape(
            side,
            frozenset(("object",)),
            fields={f.name: (f, _field_side(f, side)) for f in obj.fields},
            extra=obj.extra,
            closed=obj.closed,
            facts=_plain(obj),
        )

    def _union(self, union: UnionOf, side: Side, seen: frozenset[SchemaId]) -> Shape:
        null = any(is_null(m) for m in union.members)
        members = list(self._members(union, side))
        if len(members) == 1:
            one = self.shape(_type_of(members[0]), members[0].side, seen)
            return replace(one, null=null or one.null, facts=_both(one.facts, _plain(union)))
        whole = Shape(side, ANY, null, facts=_plain(union))
        if all(isinstance(m.type, Scalar) and not _limits(m.type) for m in members):
            shapes = [self.member(m) for m in members]
            kinds = frozenset(kind for shape in shapes for kind in shape.kinds)
            return replace(whole, kinds=kinds, null=null or any(s.null for s in shapes))
        open_ = self._open_enum(members)
        if open_ is not None:
            return replace(whole, kinds=frozenset(("string",)), known=open_)
        tags = tuple(value for value, _ in union.mapping)
        exclusive = union.exclusive and union.tag is None
        members_ = tuple(members)
        return replace(whole, members=members_, exclusive=exclusive, tag=union.tag, tags=tags)

    def _members(self, union: UnionOf, side: Side) -> Iterator[Member]:
        for index, member in enumerate(union.members):
            at = side.then(_MEMBERS, str(index))
            if isinstance(member, UnionOf) and not member.facts.items:
                yield from self._members(member, _side_of(member, at))
            elif not is_null(member):
                yield Member(member, at)

    def _open_enum(self, members: list[Member]) -> tuple[Any, ...] | None:
        """The known values of "any string, these are known"."""
        types = [self._followed(_type_of(m)) for m in members]
        if not any(is_kind(t, ScalarKind.STRING) and not _limits(t) for t in types):
            return None
        known: list[Any] = []
        for type_ in types:
            if isinstance(type_, Enum) and all(isinstance(v, str) for v in type_.values):
                known += type_.values
            elif not is_kind(type_, ScalarKind.STRING):
                return None
        return tuple(known)

    def _followed(self, type_: Type) -> Type:
        seen: set[SchemaId] = set()
        while isinstance(type_, Named) and type_.id in self.decls and type_.id not in seen:
            seen.add(type_.id)
            type_ = self.decls[type_.id].type
        return type_

    def _all(self, all_of: AllOf, side: Side, seen: frozenset[SchemaId]) -> Shape:
        merged = Shape(side, ANY, null=True)
        for index, member in enumerate(all_of.members):
            at = side.then("allOf", str(index))
            merged = _merge(merged, self.shape(member, at, seen))
        return replace(merged, side=side, facts=_both(merged.facts, _plain(all_of)))


def _type_of(member: Member) -> Type:
    assert not isinstance(member.type, Whole)
    return member.type


_MEMBERS = "anyOf|oneOf"
"""The key under which a union's members stand: the IR doesn't say which of the two."""


def _side_of(type_: UnionOf | AllOf | Object, side: Side) -> Side:
    return Side(type_.where) if type_.where.file else side


def _field_side(field: Field, side: Side) -> Side:
    return Side(field.where) if field.where.file else side.then("properties", field.name)


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return (
        "integer" if isinstance(value, int) else "number" if isinstance(value, float) else "string"
    )


# What is no limit of values.
_WORDS = frozenset(
    (
        *("title", "description", "example", "examples", "default", "deprecated", "externalDocs"),
        *("readOnly", "writeOnly", "xml"),
    )
)


def _plain(type_: Type) -> dict[str, Any]:
    """What is said of a type, but for its doc, which is compared where it is described."""
    return {key: value.value for key, value in type_.facts.items}


def _limits(type_: Type) -> bool:
    return any(key not in _WORDS for key, _ in type_.facts.items)


def _both(of_part: Mapping[str, Any], of_whole: Mapping[str, Any]) -> dict[str, Any]:
    """What both say: the tighter limit counts, of all else what is said of the whole."""
    found = dict(of_part)
    for key, value in of_whole.items():
        earlier = found.get(key)
        if earlier is not None and _are_numbers(earlier, value):
            found[key] = max(earlier, value) if key in _LEAST else value
            found[key] = min(earlier, value) if key in _MOST else found[key]
        else:
            found[key] = value
    return found


def _are_numbers(*values: Any) -> bool:
    return all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in values)


def _merge(one: Shape, other: Shape) -> Shape:
    """What both allow."""
    fields = dict(one.fields)
    for name, (field_, side) in other.fields.items():
        earlier = fields.get(name)
        if earlier is not None:
            required = field_.required or earlier[0].required
            says_nothing = is_kind(field_.type, ScalarKind.ANY)
            type_ = earlier[0].type if says_nothing else field_.type
            field_ = replace(
                field_, required=required, type=type_, doc=field_.doc or earlier[0].doc
            )
        fields[name] = (field_, side)
    needed = set(_texts(one.facts)) | set(_texts(other.facts))
    for name in needed & set(fields):
        fields[name] = (replace(fields[name][0], required=True), fields[name][1])
    values = other.values if one.values is None else one.values
    if one.values is not None and other.values is not None:
        values = tuple(v for v in one.values if v in other.values)
    facts = _both(one.facts, other.facts)
    facts.pop("required", None)
    if needed - set(fields):
        facts["required"] = sorted(needed - set(fields))
    return Shape(
        side=one.side,
        kinds=_common(one.kinds, other.kinds),
        null=one.null and other.null,
        values=values,
        known=one.known or other.known,
        docs=(*one.docs, *other.docs),
        facts=facts,
        fields=fields,
        extra=one.extra or other.extra,
        closed=one.closed or other.closed,
        item=other.item or one.item,
        prefix=other.prefix or one.prefix,
        members=one.members or other.members,
        exclusive=one.exclusive or other.exclusive,
        tag=one.tag or other.tag,
        tags=one.tags or other.tags,
    )


def _texts(facts: Mapping[str, Any]) -> list[str]:
    listed = facts.get("required")
    return [name for name in listed if isinstance(name, str)] if isinstance(listed, list) else []


def _common(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    if "number" in one and "integer" in other:
        return (one & other) | {"integer"}
    if "integer" in one and "number" in other:
        return (one & other) | {"integer"}
    return one & other
