"""Objects inside other types → declarations named by their path.

`ChatCompletion.choices[]` becomes `ChatCompletionChoice`. A clash is an error, never a number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from typing_extensions import assert_never

from specloom.diagnostics.problems import Problem, Severity
from specloom.ir import (
    AllOf,
    Api,
    AtOnce,
    ByField,
    Decl,
    Enum,
    ErrorResponse,
    Field,
    FieldCase,
    Interaction,
    ListOf,
    MapOf,
    Named,
    Object,
    Operation,
    Packed,
    Paged,
    Scalar,
    ScalarKind,
    Single,
    Streamed,
    Type,
    UnionOf,
    change_at_once,
    map_result,
)
from specloom.names import class_name, pascal, singular
from specloom.passes.rewrite import change_operations


def name_inline(api: Api, report: Callable[[Problem], None]) -> Api:
    namer = _Namer(api, report)
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
        found = next((new for old, new in done if old == type_), None)
        if type_ is not None and found is None:
            found = named(type_, pascal(f"error_{response.status}"))
            done.append((type_, found))
        yield replace(response, type=found)


def _interaction(interaction: Interaction, named: Naming) -> Interaction:
    if isinstance(interaction, Streamed):
        interaction = replace(interaction, event=named(interaction.event, "Event"))
    return change_at_once(interaction, lambda whole: _at_once(whole, named))


def _at_once(whole: AtOnce, named: Naming) -> AtOnce:
    def response(type_: Type) -> Type:
        return named(type_, "Response")

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
    suffix = pascal("_".join((*case.when[:1], "response")))
    return replace(case, result=map_result(case.result, lambda type_: named(type_, suffix)))


class _Namer:
    def __init__(self, api: Api, report: Callable[[Problem], None]) -> None:
        self.decls: dict[str, Decl] = api.decl_table()
        self._report = report
        # What each name was given to, as it was before its own parts got their names.
        self._given: dict[str, Type] = {}

    def name_decl(self, decl: Decl) -> None:
        named = self._inside(decl.type, decl.name, decl)
        self.decls[decl.name] = replace(decl, type=named)

    def name_operation(self, operation: Operation) -> Operation:
        base = pascal("_".join((*operation.resource, operation.name)))
        group = operation.resource[0] if operation.resource else ""

        def named(type_: Type, suffix: str) -> Type:
            owner = Decl(base + suffix, group, type_, where=operation.where)
            found = self._name(type_, base + suffix, owner)
            return found if suffix == "Params" else self._alias(found, base + suffix, owner)

        body = operation.body
        if body is not None:
            body = replace(body, type=named(body.type, "Params"))
        parameters = tuple(
            replace(p, type=named(p.type, pascal(p.name))) for p in operation.parameters
        )
        return replace(
            operation,
            parameters=parameters,
            body=body,
            interaction=_interaction(operation.interaction, named),
            error_responses=tuple(_error_responses(operation, named)),
        )

    def _alias(self, type_: Type, name: str, owner: Decl) -> Type:
        """A union of several objects under a name of its own, null beside it."""
        if not isinstance(type_, UnionOf):
            return type_
        members = tuple(m for m in type_.members if m != _NULL)
        several = sum(isinstance(m, Named) for m in members) > 1
        if not several or name in self.decls:
            return type_
        union = replace(type_, members=members)
        self.decls[name] = replace(owner, type=union)
        return UnionOf((Named(name), _NULL)) if _NULL in type_.members else Named(name)

    def _name(self, type_: Type, path: str, owner: Decl) -> Type:
        """`type_` with objects in it named; an object itself becomes `Named`."""
        if not isinstance(type_, Object):
            return self._inside(type_, path, owner)
        name = class_name(type_.name_hint) if type_.name_hint else path
        taken = self.decls.get(name)
        if taken is not None and taken.type != type_ and self._given.get(name) != type_:
            name = self._apart(name, type_, taken)
        self._given[name] = type_
        decl = Decl(name, owner.group, type_, type_.doc, owner.home, where=type_.where)
        if decl.name == decl.owner:
            decl = replace(decl, owner="")
        self.decls[name] = decl
        self.decls[name] = replace(decl, type=self._inside(type_, name, decl))
        return Named(name)

    def _apart(self, name: str, type_: Object, taken: Decl) -> str:
        """Another name, found by the object alone."""
        digest = hashlib.sha256(",".join(f.name for f in type_.fields).encode()).hexdigest()[:6]
        choices = [f"{name}{end}" for end in ("Object", "Inline", f"X{digest}")]
        other = next((c for c in choices if c not in self.decls or self._is(c, type_)), "")
        while not other:
            choices[-1] += "_"
            other = choices[-1] if choices[-1] not in self.decls else ""
        self._clash(type_, f"the class name {other!r}: {name!r} is at {taken.where}")
        return other

    def _is(self, name: str, type_: Object) -> bool:
        return self._given.get(name) == type_

    def _clash(self, type_: Object, message: str) -> None:
        hint = "name it with x-loom-name"
        message = f"this object gets {message}"
        self._report(Problem(type_.where, "G022", message, hint, Severity.WARNING))

    def _inside(self, type_: Type, path: str, owner: Decl) -> Type:
        """The parts of `type_` named, `type_` itself left as it is."""
        match type_:
            case Scalar() | Enum() | Packed() | Named():
                return type_
            case ListOf(item):
                return ListOf(self._name(item, singular(path), owner))
            case MapOf(value):
                return MapOf(self._name(value, singular(path), owner))
            case UnionOf(members=members):
                named = tuple(
                    self._name(m, self._member_path(m, type_, path), owner) for m in members
                )
                return replace(type_, members=named)
            case AllOf():
                raise AssertionError("merge_all_of runs before name_inline")
            case Object(fields=fields, extra=extra):
                return replace(
                    type_,
                    fields=tuple(self._field(f, path, owner) for f in fields),
                    extra=None if extra is None else self._name(extra, path + "Extra", owner),
                )
            case _:
                assert_never(type_)

    def _field(self, field: Field, path: str, owner: Decl) -> Field:
        return replace(field, type=self._name(field.type, path + pascal(field.name), owner))

    def _member_path(self, member: Type, union: UnionOf, path: str) -> str:
        """A union's only object takes the union's name; several are told apart by their fields."""
        objects = [m for m in union.members if isinstance(m, Object)]
        if not isinstance(member, Object):
            return path
        if len(objects) == 1:
            return path + "Object" if path in self.decls else path
        others = [o for o in objects if o is not member]
        return path + _distinction(member, others, union.tag)


def _distinction(member: Object, others: list[Object], tag: str | None) -> str:
    """What sets one object of a union apart: its tag's value, else a property of its own."""
    for field in member.fields:
        values = field.type.values if isinstance(field.type, Enum) else ()
        if len(values) == 1 and tag in (None, field.name):
            return pascal(str(values[0]))
    elsewhere = {field.name for other in others for field in other.fields}
    own = [f.name for f in member.fields if f.name not in elsewhere]
    return pascal(own[0]) if own else "Base"
