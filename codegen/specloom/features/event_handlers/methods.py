"""The methods beside an operation's own whose streams are handled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specloom.features.event_handlers.handlers import module_of
from specloom.features.event_handlers.settings import Handler, Handles
from specloom.ir import Operation, Streamed, Switch, stream_of
from specloom.targets.python.arguments import Argument, ArgumentIn
from specloom.targets.python.expr import LINE, Atom, Expr, Subscript, either, imported, quoted
from specloom.targets.python.identifiers import snake
from specloom.targets.python.methods import (
    Method,
    MethodView,
    ReturnView,
    Site,
    docstring_with_args,
)
from specloom.targets.python.overloads import Overload
from specloom.targets.python.request_parts import Entry, RequestPart

__all__ = ["handled_views"]

_HANDLER = "event_handler"
_DOC = "What handles the events; a new one for each stream. By default they are iterated over."


def handled_views(operation: Operation, site: Site) -> Iterator[MethodView]:
    """The methods that open a stream with a handler."""
    handles = operation.feature(Handles)
    stream = stream_of(operation.interaction)
    if handles is None or stream is None or stream.switch is None:
        return
    for other in site.layout.api.operations():
        found = other.feature(Handles)
        if found is None or found.handler is None or other.id != (handles.like or operation.id):
            continue
        module = module_of(other, found.handler, site.layout)
        for name in map(snake, handles.methods):
            if name not in site.shadowed:
                handler = found.handler
                yield _Handled(operation, site, name, handler, module, stream, stream.switch).view()


class _Handled(Method):
    """Gives what opens the stream when its block begins."""

    def __init__(
        self,
        operation: Operation,
        site: Site,
        name: str,
        handler: Handler,
        module: str,
        stream: Streamed,
        switch: Switch,
    ) -> None:
        super().__init__(operation, site)
        self._name = name
        prefix = "Async" if self._async else ""
        self._class = imported(f".{module}", f"{prefix}{handler.name}")
        self._manager = imported(f".{module}", f"{prefix}{handler.manager}")
        self._var = imported(f".{module}", f"{prefix}{handler.name}T")
        self._stream, self._switch = stream, switch
        self._arguments = [a for a in self._arguments if a.wire != switch.field]
        either_ = either((self._var, Atom("None")))
        self._arguments.append(
            Argument(_HANDLER, _HANDLER, ArgumentIn.CLIENT, either_, False, _DOC)
        )
        # The request of a stream is made when its block begins.
        self._awaited = False

    def view(self) -> MethodView:
        plain = super().view()
        request = tuple(self._with_switch(part) for part in plain.request)
        return replace(plain, name=self._name, wrapped=False, request=request)

    def _doc(self) -> str:
        summary = self._op.summary.rstrip(".") or "Call the operation"
        own = self._layout.naming.method(self._op)
        more = f"The other arguments are those of `{own}`."
        text = f"{summary}, and handle the events of its stream.\n\n{more}"
        return docstring_with_args(text, [a for a in self._arguments if a.name == _HANDLER])

    def _overloads(self) -> list[Overload]:
        none = {_HANDLER: Atom("None")}
        return [
            Overload(none, frozenset((_HANDLER,)), self._opens(self._class)),
            Overload({_HANDLER: self._var}, frozenset(), self._opens(self._var)),
        ]

    def _widest(self, found: list[Overload]) -> Overload:
        given = {_HANDLER: either((self._class, Atom("None")))}
        returned = self._opens(imported("typing", "Any"))
        return Overload(given, frozenset((_HANDLER,)), returned)

    def _opens(self, of: Expr) -> Expr:
        return Subscript(self._manager, (of,))

    def _with_switch(self, part: RequestPart) -> RequestPart:
        if part.keyword != "json":
            return part
        entry = Entry(quoted(self._switch.field), quoted(self._switch.value))
        return replace(part, rows=(*part.rows, entry))

    def _returns(self) -> Iterator[ReturnView]:
        for used in (self._class, self._manager):
            self._local |= set(used.imports)
        pad = " " * 12
        args = ["request", *self._stream_arguments(self._stream)]
        opened = f"{pad}lambda: self._stream({', '.join(args)}),\n"
        if len(opened) - 1 > LINE:
            rows = "".join(f"{pad}    {arg},\n" for arg in args)
            opened = f"{pad}lambda: self._stream(\n{rows}{pad}),\n"
        handler = f"{pad}{_HANDLER} or {self._class.text}(),\n"
        yield ReturnView("", f"return {self._manager.text}(\n{opened}{handler}        )")
