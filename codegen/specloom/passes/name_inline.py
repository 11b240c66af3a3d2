"""Objects inside other types → declarations, named by the way that leads to them.

The items of `choices` in `ChatCompletion` are the type `ChatCompletion choice`. Equal objects of
one name are one declaration; that different ones may have one name is for each target to settle.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace

from typing_extensions import assert_never

from specloom.diagnostics.problems import Problem
from specloom.ir import (
    AllOf,
    Api,
    AtOnce,
    ByField,
    Channel,
    Decl,
    Enum,
    ErrorResponse,
    Field,
    FieldCase,
    Interaction,
    ListOf,
    MapOf,
    Name,
    Named,
    Object,
    Operation,
    Packed,
    Paged,
    Scalar,
    ScalarKind,
    SchemaId,
    Single,
    Streamed,
    TupleOf,
    Type,
    UnionOf,
    change_at_once,
    is_null,
    map_result,
    shape,
)
from specloom.passes.rewrite import change_operations


def name_inline(api: Api, report: Callable[[Problem], None]) -> Api:
    namer = _Namer(api)
    for decl in api.decls:
        namer.name_decl(decl)
    root = change_operations(api, namer.name_operation)
    return replace(root, decls=tuple(namer.decls.values()))


_NULL = Scalar(ScalarKind.NULL)


Naming = Callable[[Type, str], Type]


def _error_responses(operation: Operation, named: Naming) -> Iterator[ErrorResponse]:
    """Those of one operation; what several have in common is named after the first."""
    done: list[tuple[Type, Type]] = []
    for response in operation.error_responses:
        type_ = response.type
        bare = None if type_ is None else shape(type_)
        found = next((new for old, new in done if old == bare), None)
        if type_ is not None and bare is not None and found is None:
            found = named(type_, f"error_{response.status}")
            done.append((bare, found))
        yield replace(response, type=found)


def _interaction(interaction: Interaction, named: Naming) -> Interaction:
    if isinstance(interaction, Streamed):
        interaction = replace(interaction, event=named(interaction.event, "event"))
    if isinstance(interaction, Channel):
        sent = named(interaction.sent, "client_event")
        received = named(interaction.received, "server_event")
        interaction = replace(interaction, sent=sent, received=received)
    return change_at_once(interaction, lambda whole: _at_once(whole, named))


def _at_once(whole: AtOnce, named: Naming) -> AtOnce:
    def response(type_: Type) -> Type:
        return named(type_, "response")

    match whole:
        case Single(result):
            return Single(map_result(result, response))
        case ByField(cases=cases, otherwise=otherwise):
            return replace(
                whole,
                cases=tuple(_case(case, named) for case in cases),
                otherwise=map_result(otherwise, response),
            )
        case Paged(page=page):
            # Items are what the named page holds: `find_pages` looks for them.
            return replace(whole, page=replace(page, type=response(page.type)))
        case _:
            assert_never(whole)


def _case(case: FieldCase, named: Naming) -> FieldCase:
    suffix = "_".join((*case.when[:1], "response"))
    return replace(case, result=map_result(case.result, lambda type_: named(type_, suffix)))


class _Namer:
    def __init__(self, api: Api) -> None:
        self.decls: dict[SchemaId, Decl] = api.decl_table()
        self._by_name: dict[str, list[SchemaId]] = defaultdict(list)
        # What each declaration was before its own parts got their names.
        self._before: dict[SchemaId, Type] = {}
        for decl in api.decls:
            self._add(decl)

    def _add(self, decl: Decl) -> None:
        self.decls[decl.id] = decl
        self._before[decl.id] = decl.type
        self._by_name[decl.name.camel].append(decl.id)

    def name_decl(self, decl: Decl) -> None:
        named = self._inside(decl.type, decl.name, decl.id, decl)
        self.decls[decl.id] = replace(decl, type=named)

    def name_operation(self, operation: Operation) -> Operation:
        base = Name(tuple(name.snake for name in (*operation.resource, operation.name)))
        group = operation.resource[0].snake if operation.resource else ""

        def named(type_: Type, suffix: str) -> Type:
            name, id_ = base.then(suffix), SchemaId(f"{operation.key} {suffix}")
            owner = Decl(id_, name, group, type_, where=operation.where)
            found = self._name(type_, name, id_, owner)
            return found if suffix == "params" else self._alias(found, owner)

        body = operation.body
        if body is not None:
            body = replace(body, type=named(body.type, "params"))
        parameters = tuple(
            replace(p, type=named(p.type, p.name)) for p in operation.parameters
        )
        return replace(
            operation,
            parameters=parameters,
            body=body,
            interaction=_interaction(operation.interaction, named),
            error_responses=tuple(_error_responses(operation, named)),
        )

    def _alias(self, type_: Type, owner: Decl) -> Type:
        """A union of several objects under a name of its own, null beside it."""
        if not isinstance(type_, UnionOf):
            return type_
        members = tuple(m for m in type_.members if not is_null(m))
        several = sum(isinstance(m, Named) for m in members) > 1
        if not several or owner.name.camel in self._by_name:
            return type_
        union = replace(type_, members=members)
        self._add(replace(owner, type=union))
        whole = Named(owner.id)
        return UnionOf((whole, _NULL)) if len(members) < len(type_.members) else whole

    def _name(self, type_: Type, path: Name, id_: SchemaId, owner: Decl) -> Type:
        """`type_` with objects in it named; an object itself becomes `Named`."""
        if not isinstance(type_, Object):
            return self._inside(type_, path, id_, owner)
        name = Name.of(type_.name_hint) if type_.name_hint else path
        known = self._known(name, type_)
        if known is not None:
            return Named(known, type_.facts)
        home = None if owner.home == id_ else owner.home
        decl = Decl(id_, name, owner.group, type_, type_.doc, home, where=type_.where)
        self._add(decl)
        self.decls[id_] = replace(decl, type=self._inside(type_, name, id_, decl))
        return Named(id_, type_.facts)

    def _known(self, name: Name, type_: Object) -> SchemaId | None:
        """The declaration of this name that is the same object."""
        for id_ in self._by_name.get(name.camel, ()):
            if shape(type_) in (shape(self._before[id_]), shape(self.decls[id_].type)):
                return id_
        return None

    def _inside(self, type_: Type, path: Name, id_: SchemaId, owner: Decl) -> Type:
        """The parts of `type_` named, `type_` itself left as it is."""
        match type_:
            case Scalar() | Enum() | Packed() | Named():
                return type_
            case ListOf(item):
                at = _below(id_, "items")
                return replace(type_, item=self._name(item, path.singular, at, owner))
            case TupleOf(items, rest):
                union = UnionOf((*items, rest))
                *each, last = (
                    self._name(
                        m,
                        self._member_path(m, union, path.singular),
                        _below(id_, "prefixItems", n),
                        owner,
                    )
                    for n, m in enumerate(union.members)
                )
                return replace(type_, items=tuple(each), rest=last)
            case MapOf(value):
                at = _below(id_, "additionalProperties")
                return replace(type_, value=self._name(value, path.singular, at, owner))
            case UnionOf(members=members):
                named = tuple(
                    self._name(m, self._member_path(m, type_, path), _below(id_, "anyOf", n), owner)
                    for n, m in enumerate(members)
                )
                return replace(type_, members=named)
            case AllOf():
                raise AssertionError("merge_all_of runs before name_inline")
            case Object(fields=fields, extra=extra):
                at = _below(id_, "additionalProperties")
                return replace(
                    type_,
                    fields=tuple(self._field(f, path, id_, owner) for f in fields),
                    extra=extra and self._name(extra, path.then("extra"), at, owner),
                )
            case _:
                assert_never(type_)

    def _field(self, field: Field, path: Name, id_: SchemaId, owner: Decl) -> Field:
        at = _below(id_, "properties", field.name)
        return replace(field, type=self._name(field.type, path.then(field.name), at, owner))

    def _member_path(self, member: Type, union: UnionOf, path: Name) -> Name:
        """A union's only object takes the union's name; several are known by their fields."""
        objects = [m for m in union.members if isinstance(m, Object)]
        if not isinstance(member, Object):
            return path
        if len(objects) == 1:
            return path.then("object") if path.camel in self._by_name else path
        others = [o for o in objects if o is not member]
        return path.then(_distinction(member, others, union.tag))


def _below(id_: SchemaId, *steps: str | int) -> SchemaId:
    """The id of a part, by the steps of a JSON pointer."""
    tokens = (str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    return SchemaId("/".join((id_, *tokens)))


def _distinction(member: Object, others: list[Object], tag: str | None) -> str:
    """What sets one object of a union apart: its tag's value, else a property of its own."""
    for field in member.fields:
        values = field.type.values if isinstance(field.type, Enum) else ()
        if len(values) == 1 and tag in (None, field.name):
            return str(values[0])
    elsewhere = {field.name for other in others for field in other.fields}
    own = [f.name for f in member.fields if f.name not in elsewhere]
    return own[0] if own else "base"
