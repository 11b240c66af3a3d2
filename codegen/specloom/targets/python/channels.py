"""Channels → the method that opens one, and the module of its connection.

The client's events become methods, called like their tags: `conversation.item.create` is
`connection.conversation.item.create(…)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from specloom.ir import Channel, Named, Object, Operation, Resource, Type, UnionOf, channel_of
from specloom.ir.named import resolved
from specloom.passes.find_tags import tag_values
from specloom.targets.python.annotations import Annotations
from specloom.targets.python.arguments import OMIT, Argument, ArgumentIn
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.expr import (
    LINE,
    Atom,
    Expr,
    Import,
    Subscript,
    either,
    imported,
    print_expr,
    quoted,
    renamed,
)
from specloom.targets.python.identifiers import argument, pascal, snake
from specloom.targets.python.imports import import_lines, relative
from specloom.targets.python.layout import MODEL, PARAM, Layout
from specloom.targets.python.methods import Method, MethodView, Signature, docstring_with_args
from specloom.targets.python.naming import Naming, resource_class
from specloom.targets.python.overloads import Overload
from specloom.targets.python.request_parts import Entry
from specloom.targets.python.reserved import CONNECTION_ATTRIBUTES, CONNECTION_MODULE

__all__ = [
    "Connect",
    "ConnectionModule",
    "connection",
    "connection_modules",
    "connections",
    "event_call",
    "has_channels",
]

_METHOD_INDENT = 4
_BODY_INDENT = 8


@dataclass(frozen=True, slots=True)
class EventMethod:
    """A method that sends one event; `rows` are the members of it that are sent."""

    name: str
    signature: Signature
    doc: str
    rows: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """What `connection.conversation` is; `children` are those of it, by attribute."""

    class_name: str
    doc: str
    methods: tuple[EventMethod, ...]
    children: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ConnectionModule:
    """The module of one channel's connection, sync or async."""

    module: str
    asynchronous: bool
    base: str
    connection: str
    doc: str
    imports: tuple[str, ...]
    type_imports: tuple[str, ...]
    received: str
    sent: str
    settings: tuple[str, ...]
    whole: GroupView
    groups: tuple[GroupView, ...]

    @property
    def head(self) -> str:
        return _head(self.connection, f"{self.base}Connection[Received, Sent]")

    @property
    def manager_head(self) -> str:
        base = f"{self.base}ConnectionManager[{self.connection}, Sent]"
        return _head(f"{self.connection}Manager", base)


def _head(name: str, base: str) -> str:
    flat = f"class {name}({base}):"
    return flat if len(flat) <= LINE else f"class {name}(\n    {base}\n):"


@dataclass(frozen=True, slots=True)
class EventCall:
    """How an event is sent: `connection.<path>(…)`, by its tag, of the value `type`."""

    path: str
    tag: str
    type: str
    members: Mapping[str, Any]


def event_call(operation: Operation, event: Any) -> EventCall:
    """The call that sends an event of the channel that `operation` opens."""
    channel = channel_of(operation.interaction)
    tag = channel.tag if channel is not None else "type"
    members = event if isinstance(event, Mapping) else {}
    type_ = str(members.get(tag, ""))
    first, *rest = _words(type_)
    path = ".".join((first + "_" * (first in CONNECTION_ATTRIBUTES), *rest))
    return EventCall(path, tag, type_, {argument(k): v for k, v in members.items() if k != tag})


def has_channels(operations: Iterable[Operation]) -> bool:
    return any(channel_of(op.interaction) is not None for op in operations)


def connection_modules(layout: Layout) -> Iterator[ConnectionModule]:
    """Two modules, sync and async, for every channel."""
    for operation in layout.api.operations():
        channel = channel_of(operation.interaction)
        for asynchronous in (False, True) if channel is not None else ():
            assert channel is not None
            yield _Connection(layout, operation, channel, asynchronous).view()


def connections(layout: Layout, resource: Resource) -> Iterator[Import]:
    """The classes of connections that belong to a resource."""
    for operation in resource.operations:
        for asynchronous in (False, True):
            if channel_of(operation.interaction) is not None:
                place = connection(layout.naming, operation, asynchronous)
                yield place
                yield replace(place, name=f"{place.name}Manager")


def connection(naming: Naming, operation: Operation, asynchronous: bool) -> Import:
    """The class of a connection, and its module: `RealtimeConnection`."""
    path, method = naming.resource(operation.resource), naming.method(operation)
    stem = "_".join(path[-1:] if method == "connect" else (*path[-1:], method)) or "client"
    folder = ".".join(("", "resources", *path))
    prefix = "async_" if asynchronous else ""
    name = ("Async" if asynchronous else "") + resource_class(stem) + "Connection"
    return Import(f"{folder}.{prefix}{stem}_connection", name)


class Connect(Method):
    """The method that opens a channel."""

    def view(self) -> MethodView:
        view = super().view()
        return replace(view, wrapped=False)

    @property
    def source(self) -> str:
        place = connection(self._layout.naming, self._op, self._async)
        return relative(place.module, self._module)

    @property
    def manager(self) -> str:
        name = connection(self._layout.naming, self._op, self._async).name
        return f"{name}Manager"

    def _overloads(self) -> list[Overload]:
        place = connection(self._layout.naming, self._op, self._async)
        manager = imported(place.module, self.manager)
        return [Overload({}, frozenset(), manager)]

    def _extras(self) -> list[tuple[str, Expr, str]]:
        prefix = "Async" if self._async else ""
        options = ("" if self._async else "Sync") + "WebSocketConnectionOptions"
        core = f"._core.{'async_' if self._async else ''}connection"
        none = Atom("None")
        called = imported(core, f"{prefix}OnReconnecting")
        return [
            *(row for row in super()._extras() if row[0] != "extra_body"),
            (
                "websocket_connection_options",
                either((imported("._core.handshake", options), none)),
                "None",
            ),
            ("on_reconnecting", either((called, none)), "None"),
            ("max_retries", Atom("int"), "5"),
            ("initial_delay", Atom("float"), "0.5"),
            ("max_delay", Atom("float"), "8.0"),
            ("max_queue_size", Atom("int"), "1_048_576"),
        ]

    def _argument_of_call(self, arg: Argument) -> Argument:
        taken = arg.name in {name for name, *_ in self._extras()}
        return replace(arg, name=arg.name + "_") if taken else arg

    def _prepare(self) -> None:
        self._awaited = False
        self._arguments = [self._argument_of_call(arg) for arg in self._arguments]
        first = next((arg for arg in self._arguments if arg.required), None)
        if not any(arg.positional for arg in self._arguments):
            # What a connection can't do without comes first, with its name or without.
            self._arguments = [replace(a, positional=a is first) for a in self._arguments]
        self._runtime.add(Import("._core.connection_state", "Call"))


class _Connection:
    """One connection on its way to a view."""

    def __init__(
        self, layout: Layout, operation: Operation, channel: Channel, asynchronous: bool
    ) -> None:
        place = connection(layout.naming, operation, asynchronous)
        self._layout = layout
        self._operation = operation
        self._channel = channel
        self._async = asynchronous
        self._module = place.module.lstrip(".")
        self._name = place.name
        self._imports: set[Import] = set()
        self._runtime: set[Import] = {Import("._core.channel", "Channel")}
        self._groups: dict[tuple[str, ...], list[EventMethod]] = {(): []}

    def view(self) -> ConnectionModule:
        for tag, event, doc in self._events():
            *path, name = _words(tag)
            for depth in range(1, len(path) + 1):
                self._groups.setdefault(tuple(path[:depth]), [])
            taken = not path and name in CONNECTION_ATTRIBUTES
            method = self._method(tag, event, doc, name + "_" * taken)
            self._groups[tuple(path)].append(method)
        prefix = "Async" if self._async else ""
        core = f"._core.{'async_' if self._async else ''}connection"
        self._runtime |= {
            Import(core, f"{prefix}{name}") for name in ("Connection", "ConnectionManager")
        }
        views = {path: self._group(path) for path in self._groups}
        if any(view.children for view in views.values()):
            self._runtime.add(Import("functools", "cached_property"))
        received, sent = self._aliases()
        if self._imports - self._runtime:
            self._runtime.add(Import("typing", "TYPE_CHECKING"))
        about = self._operation.summary.rstrip(".") or "a channel"
        return ConnectionModule(
            module=self._module,
            asynchronous=self._async,
            base=prefix,
            connection=self._name,
            doc=docstring(f"An open connection of `{self._operation.call}`: {about}.", 4),
            imports=tuple(import_lines(self._runtime, self._module)),
            type_imports=tuple(import_lines(self._imports - self._runtime, self._module, 4)),
            received=received,
            sent=sent,
            settings=tuple(self._settings()),
            whole=views.pop(()),
            groups=tuple(view for _, view in sorted(views.items(), reverse=True)),
        )

    def _events(self) -> Iterator[tuple[str, Object, str]]:
        for type_ in _members(self._channel.sent, self._layout):
            decl = self._layout.decls[type_.id]
            found = resolved(type_, self._layout.decls)
            if isinstance(found, Object):
                for tag in tag_values(found, self._channel.tag):
                    yield tag, found, decl.doc or found.doc

    def _group(self, path: tuple[str, ...]) -> GroupView:
        below = [p for p in self._groups if len(p) == len(path) + 1 and p[: len(path)] == path]
        name = self._group_class(path)
        shown = ".".join(("connection", *path))
        return GroupView(
            class_name=name,
            doc=docstring(f"The events of `{shown}`.", 4),
            methods=tuple(self._groups[path]),
            children=tuple((self._attribute(p), self._group_class(p)) for p in sorted(below)),
        )

    def _attribute(self, path: tuple[str, ...]) -> str:
        taken = len(path) == 1 and path[0] in CONNECTION_ATTRIBUTES
        methods = {method.name for method in self._groups[path[:-1]]}
        return path[-1] + "_" if taken or path[-1] in methods else path[-1]

    def _group_class(self, path: tuple[str, ...]) -> str:
        base = self._name.removesuffix("Connection")
        return f"{base}{pascal('_'.join(path))}Resource" if path else self._name

    def _method(self, tag: str, event: Object, doc: str, name: str) -> EventMethod:
        found = sorted(self._arguments(event), key=lambda arg: not arg.required)
        rows = ["self,", *(["*,"] if found else [])]
        rows += [self._row(arg) for arg in found]
        sent = [Entry(quoted(self._channel.tag), quoted(tag))]
        sent += [Entry(quoted(arg.wire), arg.name) for arg in found]
        text = docstring_with_args(doc or f"Send `{tag}`.", found)
        return EventMethod(name, Signature(tuple(rows), "None"), text, tuple(sent))

    def _arguments(self, event: Object) -> Iterator[Argument]:
        annotations = Annotations(self._layout, PARAM)
        for field in event.fields:
            if field.name != self._channel.tag:
                yield Argument(
                    name=argument(field.name),
                    wire=field.name,
                    location=ArgumentIn.FIELD,
                    expr=annotations.of(field.type),
                    required=field.required,
                    doc=field.doc,
                    deprecated=field.deprecated,
                )

    def _row(self, arg: Argument) -> str:
        if arg.required:
            return self._print(arg.expr, f"{arg.name}: ", ",")
        self._runtime.add(Import("._core.omit", "omit"))
        return self._print(either((arg.expr, OMIT)), f"{arg.name}: ", " = omit,")

    def _print(self, expr: Expr, before: str, after: str) -> str:
        printed = print_expr(renamed(expr, self._alias), before, after, _BODY_INDENT)
        self._imports.update(printed.imports)
        return printed.text

    def _alias(self, wanted: Import) -> str | None:
        clash = wanted.name in CONNECTION_MODULE or wanted.name.startswith(self._name)
        return wanted.name + "_" if wanted.module.startswith(".types") and clash else None

    def _aliases(self) -> tuple[str, str]:
        """The lines of the aliases for what is received and sent."""
        received = Annotations(self._layout, MODEL).of(self._channel.received)
        sent = either(
            Annotations(self._layout, form).of(self._channel.sent) for form in (MODEL, PARAM)
        )
        lines = []
        for name, expr in (("Received", received), ("Sent", _opened(sent))):
            printed = print_expr(renamed(expr, self._alias), f"{name}: TypeAlias = ", "", 0)
            self._runtime.update(printed.imports)
            lines.append(printed.text)
        self._runtime.add(Import("typing", "TypeAlias"))
        return lines[0], lines[1]

    def _settings(self) -> Iterator[str]:
        """The arguments of `Channel`, one a line."""
        channel = self._channel
        yield "Received,"
        if channel.tag != "type":
            yield f"tag={quoted(channel.tag)},"
        if channel.error:
            yield f"error={quoted(channel.error)},"
        if channel.closing:
            yield f"closing={_tuple(channel.closing)},"
        answers = _answers(channel)
        if answers:
            yield "acknowledged={"
            for tag, events in answers.items():
                line = f"    {quoted(tag)}: {_tuple(events)},"
                if len(line) + _BODY_INDENT <= LINE:
                    yield line
                    continue
                yield f"    {quoted(tag)}: ("
                yield from (f"        {quoted(event)}," for event in events)
                yield "    ),"
            yield "},"


def _opened(expr: Expr) -> Expr:
    """Older Pythons can't join what is no class by `|`: such a union is written as `Union`."""
    members = getattr(expr, "members", None)
    return expr if members is None else Subscript(imported("typing", "Union"), tuple(members))


def _answers(channel: Channel) -> Mapping[str, tuple[str, ...]]:
    """The client's events that each of the server's answers."""
    found: dict[str, tuple[str, ...]] = {}
    for event, answers in channel.acknowledged:
        for answer in answers:
            found[answer] = (*found.get(answer, ()), event)
    return found


def _members(type_: Type, layout: Layout) -> Iterator[Named]:
    """The events of a union, and of the unions in it."""
    found = resolved(type_, layout.decls)
    if isinstance(found, UnionOf):
        for member in found.members:
            yield from _members(member, layout)
    elif isinstance(type_, Named):
        yield type_


def _words(tag: str) -> list[str]:
    """`conversation.item.create` → its names in Python."""
    return [snake(part) for part in re.split(r"[./:]+", tag) if part] or [snake(tag)]


def _tuple(values: Iterable[str]) -> str:
    rows = [quoted(value) for value in values]
    return f"({rows[0]},)" if len(rows) == 1 else f"({', '.join(rows)})"
