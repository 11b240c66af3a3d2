"""What methods that make several calls have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.features.composed_calls.settings import Poll
from specloom.ir import Api, Operation, main_result, stream_of
from specloom.targets.python.arguments import Argument, ArgumentIn
from specloom.targets.python.expr import LINE, Atom, Expr, Import
from specloom.targets.python.identifiers import argument
from specloom.targets.python.methods import Helper
from specloom.targets.python.overloads import Returned
from specloom.targets.python.resources import class_in, resource_module

__all__ = ["ComposedMethod", "call_by_names", "call_in_line", "client_argument", "operation_of"]

_EXTRA = ("extra_headers", "extra_query", "extra_body", "timeout")


def operation_of(api: Api, id_: str) -> Operation | None:
    return next((op for op in api.operations() if op.id == id_), None)


class ComposedMethod(Helper):
    """What these methods have in common: how they wait, and how they call others."""

    def waiting(self, poll: Poll) -> Iterator[Argument]:
        unit = "Milliseconds" if poll.interval.endswith("_ms") else "Seconds"
        default = f"{poll.every * 1000:g}" if unit == "Milliseconds" else f"{poll.every:g}"
        if poll.header:
            default = f"what the server asks for, else {default}"
        every = f"{unit} between two requests; by default {default}."
        limit = "without limit" if poll.within is None else f"{poll.within:g}"
        within = f"Seconds to wait at most; by default {limit}."
        number = Atom("int") if unit == "Milliseconds" else Atom("float")
        yield client_argument(poll.interval, number, every)
        yield client_argument(poll.deadline, Atom("float"), within)

    def extra(self, *names: str) -> list[tuple[str, str]]:
        return [(name, name) for name in names or _EXTRA]

    def plain_result(self) -> Expr:
        result = main_result(self._op.interaction)
        return Returned(self._layout, self._async).result(result)

    def sent(self, kept: Iterable[Argument]) -> list[tuple[str, str]]:
        return [(arg.name, arg.name) for arg in kept if arg.location is not ArgumentIn.CLIENT]

    def resource(self, operation: Operation) -> str:
        """The object that has the operation's method: self, or its resource of this client."""
        path = self._layout.naming.resource(operation.resource)
        if path == self._layout.naming.resource(self._op.resource):
            return "self"
        name = class_in(path, self._async)
        shown = name
        if name in self._classes:
            shown = name + "_"
            name = f"{name} as {shown}"
        module = resource_module(self._layout.naming, path, self._async)
        self._local.add(Import(f".{module}", name))
        return f"{shown}(self._client)"

    def without_switch(self, operation: Operation) -> list[Argument]:
        stream = stream_of(operation.interaction)
        on = stream.switch.field if stream and stream.switch else None
        return [a for a in self._arguments if a.wire != on]

    def awaited(self, call: str) -> str:
        return f"await {call}" if self._async else call


def client_argument(name: str, expr: Expr, doc: str, *, required: bool = False) -> Argument:
    return Argument(argument(name), name, ArgumentIn.CLIENT, expr, required, doc)


def call_by_names(function: str, sent: Iterable[tuple[str, str]], indent: int) -> str:
    """A call by names, a line for each."""
    pad = " " * indent
    rows = "".join(f"{pad}    {name}={value},\n" for name, value in sent)
    return f"{function}(\n{rows}{pad})"


def call_in_line(function: str, args: Iterable[str], indent: int) -> str:
    """A call on a line of its own, as black would break it."""
    pad = " " * indent
    args = list(args)
    flat = f"{pad}{function}({', '.join(args)})"
    if len(flat) + 1 <= LINE:
        return flat
    inner = f"{pad}    {', '.join(args)}\n"
    if len(inner) <= LINE + 1:
        return f"{pad}{function}(\n{inner}{pad})"
    rows = "".join(f"{pad}    {arg},\n" for arg in args)
    return f"{pad}{function}(\n{rows}{pad})"
