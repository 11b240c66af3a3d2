"""`allOf` of objects → one object with all their fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import prod

from specloom.diagnostics.problems import Problem, Severity
from specloom.ir import (
    NO_FACTS,
    AllOf,
    Api,
    Enum,
    Facts,
    Field,
    ListOf,
    MapOf,
    Named,
    Object,
    Scalar,
    ScalarKind,
    SchemaId,
    TupleOf,
    Type,
    UnionOf,
    is_kind,
    map_type,
)
from specloom.passes.rewrite import change_operations, change_types


def merge_all_of(api: Api, report: Callable[[Problem], None]) -> Api:
    merger = _Merger(api, report)
    decls = tuple(replace(d, type=merger.decl_type(d.id)) for d in api.decls)
    merged = replace(api, decls=decls)
    return change_operations(merged, lambda op: change_types(op, merger.merge))


_ANY = Scalar(ScalarKind.ANY)
_NOTHING = (ScalarKind.ANY, ScalarKind.NULL)


class _Merger:
    def __init__(self, api: Api, report: Callable[[Problem], None]) -> None:
        self._decls = api.decl_table()
        self._done: dict[SchemaId, Type] = {}
        self._open: set[SchemaId] = set()
        self._report = report

    def decl_type(self, id_: SchemaId) -> Type:
        """A declared type, merged; a cycle through `allOf` gives the type as it stands."""
        if id_ not in self._done:
            if id_ in self._open or id_ not in self._decls:
                return self._decls[id_].type if id_ in self._decls else Named(id_)
            self._open.add(id_)
            self._done[id_] = self.merge(self._decls[id_].type)
            self._open.discard(id_)
        return self._done[id_]

    def merge(self, type_: Type) -> Type:
        return map_type(type_, lambda t: self._all_of(t) if isinstance(t, AllOf) else t)

    def _all_of(self, all_of: AllOf) -> Type:
        members = [self._resolved(member) for member in all_of.members]
        objects = [m for m in members if isinstance(m, Object)]
        unions = [m for m in members if isinstance(m, UnionOf)]
        if unions and (objects or len(unions) > 1) and _combinations(unions) <= _MOST:
            merged: list[Object] = objects
            for union in unions[:-1]:
                inner = self._distribute(union, merged, all_of)
                merged = [m for m in _members(inner) if isinstance(m, Object)]
                if len(merged) > 1:
                    return self._cross(merged, unions[unions.index(union) + 1 :], all_of)
            return self._distribute(unions[-1], merged, all_of, keep=len(unions) == 1)
        if objects:
            others = [m for m in members if isinstance(m, (Scalar, Enum, ListOf, TupleOf))]
            if not all(is_kind(m, *_NOTHING) for m in others):
                self._lost(all_of, "only the objects among these parts of allOf are merged")
            return _merge_objects(objects, all_of)
        named = [m for m in all_of.members if isinstance(m, Named) and m.id not in self._open]
        known = [m for m in members if not isinstance(m, MapOf)]
        if len(all_of.members) > 1 and len(named) != 1 and len(known) > 1:
            message = "these parts of allOf are no objects and can't be merged; the first is taken"
            self._lost(all_of, message)
        plain = [m for m in all_of.members if not isinstance(m, Named)]
        taken = named[0] if named else plain[0] if plain else _ANY
        return replace(taken, facts=taken.facts | all_of.facts)

    def _lost(self, all_of: AllOf, message: str) -> None:
        hint = "describe the result as one schema"
        self._report(Problem(all_of.where, "G020", message, hint, Severity.WARNING))

    def _cross(self, heads: list[Object], unions: list[UnionOf], all_of: AllOf) -> Type:
        """Each of several objects with each member of the unions that are left."""
        found: list[Type] = []
        for head in heads:
            rest = self._all_of(AllOf((head, *unions), where=all_of.where))
            found += _members(rest)
        return UnionOf(tuple(found), where=all_of.where)

    def _distribute(
        self, union: UnionOf, objects: list[Object], all_of: AllOf, keep: bool = False
    ) -> Type:
        """Fields beside a union belong to each of its members; with `keep` a member that has
        them already stays what it is."""
        grown: list[Type] = []
        for member in union.members:
            resolved = self._resolved(member)
            if isinstance(resolved, Object) and keep and _has_all(resolved, objects):
                grown.append(member)
            elif isinstance(resolved, Object):
                merged = _merge_objects([*objects, resolved], all_of)
                grown.append(_with_tag(merged, member, union))
        if grown:
            return replace(union, members=tuple(grown))
        return _merge_objects(objects, all_of) if objects else union

    def _resolved(self, type_: Type) -> Type:
        seen = set(self._open)
        if isinstance(type_, Named) and type_.id in seen:
            return MapOf(_ANY)  # allOf of itself says nothing more
        while isinstance(type_, Named) and type_.id not in seen:
            seen.add(type_.id)
            type_ = self.decl_type(type_.id)
        return self.merge(type_) if isinstance(type_, AllOf) else type_


def _has_all(member: Object, objects: list[Object]) -> bool:
    """Whether a member of a union has all that stands beside the union."""
    own = {field.name: field.required for field in member.fields}
    fields = [field for obj in objects for field in obj.fields]
    has_fields = all(f.name in own and (own[f.name] or not f.required) for f in fields)
    return has_fields and all(obj.extra is None for obj in objects)


def _with_tag(merged: Object, member: Type, union: UnionOf) -> Object:
    """What a member of a tagged union becomes, with the values of the tag that mean it."""
    values = tuple(v for v, id_ in union.mapping if isinstance(member, Named) and id_ == member.id)
    field = merged.field(union.tag) if union.tag and values else None
    if field is None:
        return merged
    type_ = Enum(values, open=False, facts=field.type.facts)
    tag = replace(field, type=type_, required=True)
    fields = tuple(tag if f.name == field.name else f for f in merged.fields)
    return replace(merged, fields=fields)


# More members than this no reader wants to choose from.
_MOST = 60


def _combinations(unions: list[UnionOf]) -> int:
    return prod(len(union.members) for union in unions)


def _members(type_: Type) -> tuple[Type, ...]:
    return type_.members if isinstance(type_, UnionOf) else (type_,)


def _merge_objects(objects: list[Object], all_of: AllOf) -> Object:
    fields: dict[str, Field] = {}
    for obj in objects:
        for field in obj.fields:
            earlier = fields.get(field.name)
            fields[field.name] = _merged(earlier, field) if earlier is not None else field
    hints = [o.name_hint for o in objects if o.name_hint]
    return Object(
        fields=tuple(fields.values()),
        extra=next((o.extra for o in objects if o.extra is not None), None),
        doc=next((o.doc for o in reversed(objects) if o.doc), ""),
        name_hint=hints[-1] if hints else "",
        closed=any(o.closed for o in objects),
        facts=_said(objects, all_of),
        where=all_of.where,
    )


def _merged(earlier: Field, later: Field) -> Field:
    """A repeated property: the later, more special one wins, required if either says so."""
    # One that says no type only adds to what was said before.
    says_no_type = is_kind(later.type, ScalarKind.ANY)
    type_ = earlier.type if says_no_type else later.type
    return replace(
        later,
        type=replace(type_, facts=earlier.type.facts | later.type.facts),
        required=earlier.required or later.required,
        doc=later.doc or earlier.doc,
        deprecated=earlier.deprecated or later.deprecated,
        read_only=earlier.read_only or later.read_only,
        write_only=earlier.write_only or later.write_only,
        where=earlier.where if says_no_type else later.where,
    )


def _said(objects: list[Object], all_of: AllOf) -> Facts:
    """What is said of the whole comes last, and counts before what is said of its parts."""
    facts = NO_FACTS
    for obj in objects:
        facts |= obj.facts
    return facts | all_of.facts
