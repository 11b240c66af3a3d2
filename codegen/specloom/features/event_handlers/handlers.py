"""The module of a handler: its methods, with the types of what they are called with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

from specloom.features.event_handlers.settings import Followed, Handler, Handles
from specloom.ir import Api, ListOf, Named, Operation, Type, UnionOf, stream_of
from specloom.ir.named import object_of, resolved
from specloom.passes.find_tags import tag_values
from specloom.targets.python.annotations import Annotations
from specloom.targets.python.expr import Atom, Expr, Import, imports_of, one_line, quoted
from specloom.targets.python.identifiers import snake
from specloom.targets.python.imports import import_lines
from specloom.targets.python.layout import MODEL, Layout

__all__ = ["HandlerModule", "described", "handler_module", "module_of"]


@dataclass(frozen=True, slots=True)
class HookView:
    """A method that does nothing until a subclass overrides it."""

    name: str
    rows: tuple[str, ...]
    doc: str


@dataclass(frozen=True, slots=True)
class ObjectView:
    """A property that shows an object as it is, and a method that waits for all of it.

    `cast` is the type of the property as a literal; `last` whether the last one is all.
    """

    name: str
    current: str
    type: str
    cast: str
    current_doc: str
    final: str
    last: bool
    final_type: str
    final_doc: str


@dataclass(frozen=True, slots=True)
class SideView:
    """The synchronous or the asynchronous form of the classes."""

    prefix: str
    asynchronous: bool
    name: str
    manager: str
    type_var: str
    doc: str
    manager_doc: str


@dataclass(frozen=True, slots=True)
class FollowedView:
    """The fields of the engine's `Followed`, as literals."""

    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HandlerModule:
    """The classes of a handler, and what opens its stream."""

    module: str
    imports: tuple[str, ...]
    event: str
    followed: tuple[FollowedView, ...]
    texts: str
    hooks: tuple[HookView, ...]
    objects: tuple[ObjectView, ...]
    sides: tuple[SideView, ...]
    template: str = "types/{handler}.py.j2"

    @property
    def exports(self) -> tuple[str, ...]:
        return tuple(n for side in self.sides for n in (side.name, side.manager, side.type_var))


def described(api: Api) -> Iterator[tuple[Operation, Handler]]:
    """Every handler, with the operation that describes it."""
    for operation in api.operations():
        handles = operation.feature(Handles)
        if handles is not None and handles.handler is not None:
            yield operation, handles.handler


def module_of(operation: Operation, handler: Handler, layout: Layout) -> str:
    """The module of a handler: beside that of its events."""
    event = _event(operation)
    folder = "types"
    if isinstance(event, Named):
        folder = layout.module(layout.decls[event.id], MODEL).rpartition(".")[0]
    return f"{folder}.{snake(handler.name)}"


def handler_module(operation: Operation, handler: Handler, layout: Layout) -> HandlerModule:
    return _Handler(operation, handler, layout).view()


def _event(operation: Operation) -> Type:
    stream = stream_of(operation.interaction)
    assert stream is not None
    return stream.event


class _Handler:
    """One handler on its way to a view."""

    def __init__(self, operation: Operation, handler: Handler, layout: Layout) -> None:
        self._handler = handler
        self._layout = layout
        self._event = _event(operation)
        self._module = module_of(operation, handler, layout)
        self._used = {
            Import("._core.event_handler", f"{prefix}{name}")
            for prefix in ("", "Async")
            for name in ("EventHandler", "EventHandlerManager")
        }
        self._used.add(Import("._core.growing", "Followed"))

    def view(self) -> HandlerModule:
        hooks = [hook for one in self._handler.followed for hook in self._hooks(one)]
        objects = tuple(self._object(one) for one in self._handler.followed)
        event = self._text(self._annotation(self._event))
        return HandlerModule(
            module=self._module,
            imports=tuple(import_lines(self._used, self._module)),
            event=event,
            followed=tuple(map(_followed, self._handler.followed)),
            texts=_tuple(self._handler.text),
            hooks=tuple(hooks),
            objects=objects,
            sides=(self._side(""), self._side("Async")),
        )

    def _side(self, prefix: str) -> SideView:
        name, block = f"{prefix}{self._handler.name}", "async with" if prefix else "with"
        doc = "Handles the events of one stream: override the methods that you need."
        opens = f"Makes the request when the `{block}` block begins, and ends its stream."
        return SideView(
            prefix=prefix,
            asynchronous=bool(prefix),
            name=name,
            manager=f"{prefix}{self._handler.manager}",
            type_var=f"{name}T",
            doc=f'"""{doc}"""',
            manager_doc=f'"""{opens}"""',
        )

    def _object(self, one: Followed) -> ObjectView:
        many = bool(one.parts)
        words = one.name.replace("_", " ")
        type_ = self._text(self._data(one, "created"))
        what = f"all {words}s" if many else f"the {words}"
        return ObjectView(
            name=quoted(one.name),
            current=f"current_{one.name}" + ("_snapshot" if many else ""),
            type=type_,
            cast=quoted(f"{type_} | None"),
            current_doc=f'"""The {words} as it is now, or None."""',
            final=f"get_final_{one.name}" + ("s" if many else ""),
            last=not many,
            final_type=f"list[{type_}]" if many else type_,
            final_doc=f'"""Read the stream to its end, and return {what}."""',
        )

    def _hooks(self, one: Followed) -> Iterator[HookView]:
        if not one.parts:
            return
        whole, delta = self._type(one, "created"), self._type(one, "delta")
        grown = _field(delta, "delta", self._layout)
        yield self._hook(one.name, "created", whole, grown)
        yield self._hook(one.name, "delta", whole, grown)
        yield self._hook(one.name, "done", whole, grown)
        part, piece = (_item(at, one.parts, self._layout) for at in (whole, grown))
        if one.part:
            for kind in ("created", "delta", "done"):
                yield self._hook(one.part, kind, part, piece)
        for type_, kinds in one.types:
            members = (_member(at, type_, self._layout) for at in (part, piece))
            found = [_field(member, type_, self._layout) for member in members]
            for kind in kinds:
                yield self._hook(type_, kind, found[0], found[1])

    def _hook(self, name: str, kind: str, whole: Type | None, piece: Type | None) -> HookView:
        given = [(name, whole)] if kind != "delta" else [("delta", piece), ("snapshot", whole)]
        rows = tuple(f"{arg}: {self._text(self._annotation(type_))}," for arg, type_ in given)
        return HookView(f"on_{name}_{kind}", rows, f'"""{_DOCS[kind].format(name)}"""')

    def _type(self, one: Followed, kind: str) -> Type | None:
        member = _member(self._event, f"{one.event}.{kind}", self._layout)
        return _field(member, "data", self._layout)

    def _data(self, one: Followed, kind: str) -> Expr:
        return self._annotation(self._type(one, kind))

    def _annotation(self, type_: Type | None) -> Expr:
        return Atom("object") if type_ is None else Annotations(self._layout, MODEL).of(type_)

    def _text(self, expr: Expr) -> str:
        self._used |= set(imports_of(expr))
        return one_line(expr)


_DOCS = {
    "created": "Called when a `{}` begins.",
    "delta": "Called when a `{}` has grown.",
    "done": "Called when a `{}` is complete.",
}


def _member(type_: Type | None, tag: str, layout: Layout) -> Type | None:
    """The member of a union that has this value of its tag."""
    found = resolved(type_, layout.decls) if type_ is not None else None
    if not isinstance(found, UnionOf):
        return None
    for member in found.members:
        object_ = object_of(member, layout.decls)
        if object_ is not None and found.tag and tag in tag_values(object_, found.tag):
            return member
    return None


def _field(type_: Type | None, name: str, layout: Layout) -> Type | None:
    object_ = object_of(type_, layout.decls) if type_ is not None else None
    fields = object_.fields if object_ is not None else ()
    return next((field.type for field in fields if field.name == name), None)


def _item(type_: Type | None, path: str, layout: Layout) -> Type | None:
    """The type of the elements of a list inside of `type_`; of unions, the member that has it."""

    def inside(found: Type | None, name: str) -> Type | None:
        direct = _field(found, name, layout)
        whole = resolved(found, layout.decls) if found is not None else None
        if direct is not None or not isinstance(whole, UnionOf):
            return direct
        held = (_field(member, name, layout) for member in whole.members)
        return next((one for one in held if one is not None), None)

    last = reduce(inside, path.split("."), type_)
    whole = resolved(last, layout.decls) if last is not None else None
    if isinstance(whole, UnionOf):
        lists = (resolved(member, layout.decls) for member in whole.members)
        whole = next((one for one in lists if isinstance(one, ListOf)), None)
    return whole.item if isinstance(whole, ListOf) else None


def _followed(one: Followed) -> FollowedView:
    types = ", ".join(f"({quoted(type_)}, {_tuple(kinds)})" for type_, kinds in one.types)
    rows = [quoted(one.name), quoted(one.event), _tuple(one.done)]
    if one.parts:
        rows.append(f"parts={_tuple(one.parts.split('.'))}")
    if one.part:
        rows.append(f"part={quoted(one.part)}")
    if types:
        rows.append(f"types=({types}{',' if len(one.types) == 1 else ''})")
    return FollowedView(tuple(rows))


def _tuple(values: tuple[str, ...] | list[str]) -> str:
    rows = ", ".join(map(quoted, values))
    return f"({rows},)" if len(values) == 1 else f"({rows})"
