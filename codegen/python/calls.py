"""How one call can be made: the signatures of a method and what each gives.

A field that turns streaming on, or one that decides the result's type, makes overloads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.ir import Operation, Result, ResultKind, Stream
from codegen.names import pascal
from codegen.python.annotations import Annotations
from codegen.python.expr import Atom, Expr, Subscript, either, imported, literal
from codegen.python.layout import MODEL, Layout


@dataclass(frozen=True, slots=True)
class Case:
    """One overload: annotations of the deciding fields, those that may be left out, the result."""

    fields: Mapping[str, Expr]
    optional: frozenset[str]
    returns: Expr


def cases(operation: Operation, layout: Layout, asynchronous: bool) -> list[Case]:
    """The overloads of an operation; a single one means that none are needed."""
    plain = list(_plain_cases(operation, layout, asynchronous))
    stream = operation.stream
    if stream is None or stream.switch is None:
        return plain
    switch = stream.switch
    if stream.value is True:
        off = [
            Case({**c.fields, switch: _off()}, c.optional | {switch}, c.returns) for c in plain
        ]
    else:
        off = plain
    on_value = literal([stream.value])
    on = Case({switch: on_value}, frozenset(), stream_expr(stream, layout, asynchronous))
    if stream.value is not True:
        return [on, *off]
    everything = either((*(c.returns for c in plain), on.returns))
    return [*off, on, Case({switch: Atom("bool")}, frozenset(), everything)]


def _off() -> Expr:
    return either((literal([False]), Atom("None")))


def _plain_cases(operation: Operation, layout: Layout, asynchronous: bool) -> Iterator[Case]:
    switch = operation.variant_switch
    if switch is None:
        yield Case({}, frozenset(), result_expr(operation, operation.result, layout, asynchronous))
        return
    for variant in operation.variants:
        default = operation.variant_default in variant.when
        yield Case(
            {switch: literal(variant.when)},
            frozenset((switch,) if default else ()),
            result_expr(operation, variant.result, layout, asynchronous),
        )


def result_expr(
    operation: Operation, result: Result, layout: Layout, asynchronous: bool
) -> Expr:
    """The annotation of what a call returns, without `await`."""
    if operation.page is not None and operation.page_item is not None:
        return page_expr(operation, layout, asynchronous)
    match result.kind:
        case ResultKind.JSON:
            assert result.type is not None
            return Annotations(layout, MODEL).of(result.type)
        case ResultKind.TEXT:
            return Atom("str")
        case ResultKind.BINARY:
            name = "AsyncBinaryResponse" if asynchronous else "BinaryResponse"
            return imported("._core.binary", name)
        case ResultKind.EMPTY:
            return Atom("None")


def page_class(operation: Operation, asynchronous: bool) -> Atom:
    """The page's class in `pagination`: `SyncCursorPage`, `AsyncCursorPage`."""
    assert operation.page is not None
    prefix = "Async" if asynchronous else "Sync"
    return imported(".pagination", prefix + pascal(operation.page.name))


def page_expr(operation: Operation, layout: Layout, asynchronous: bool) -> Expr:
    assert operation.page_item is not None
    item = Annotations(layout, MODEL).of(operation.page_item)
    page = Subscript(page_class(operation, asynchronous), (item,))
    if asynchronous:
        return Subscript(imported("._core.pages", "AsyncPaginator"), (item, page))
    return page


def stream_expr(stream: Stream, layout: Layout, asynchronous: bool) -> Expr:
    """`Stream[Event]` or `AsyncStream[Event]`."""
    event = Annotations(layout, MODEL).of(stream.event)
    name = "AsyncStream" if asynchronous else "Stream"
    return Subscript(imported("._core.streaming", name), (event,))
