"""How one call can be made: the signatures of a method and what each gives.

A field that turns streaming on, or one that decides the result's type, makes overloads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.ir import Enum, Operation, Result, ResultKind, Scalar, ScalarKind, Stream, UnionOf
from specloom.names import pascal
from specloom.targets.python.annotations import Annotations
from specloom.targets.python.arguments import OMIT
from specloom.targets.python.expr import Atom, Expr, Subscript, either, imported, literal
from specloom.targets.python.layout import MODEL, Layout


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
    if stream is None:
        return plain
    if stream.switch is None:
        return [Case({}, frozenset(), stream_expr(stream, layout, asynchronous))]
    switch = stream.switch
    value, anything = _off(operation, stream)
    off = [Case({**c.fields, switch: value}, c.optional | {switch}, c.returns) for c in plain]
    returned = stream_expr(stream, layout, asynchronous)
    on = Case({switch: literal([stream.value])}, frozenset(), returned)
    everything = either((*(c.returns for c in plain), returned))
    return [*off, on, Case({switch: anything}, frozenset(), everything)]


def _off(operation: Operation, stream: Stream) -> tuple[Expr, Expr]:
    """The values that leave streaming off (null only where the field takes it), and any value."""
    fields = operation.body.fields if operation.body else ()
    types = [f.type for f in fields if f.name == stream.switch]
    members = [m for t in types for m in (t.members if isinstance(t, UnionOf) else (t,))]
    null = (Atom("None"),) if Scalar(ScalarKind.NULL) in members else ()
    if stream.value is True:
        return either((literal([False]), *null)), Atom("bool")
    others = [v for m in members if isinstance(m, Enum) for v in m.values if v != stream.value]
    known = (literal(others),) if others else ()
    return either((*known, *null)) if others or null else OMIT, Atom(type(stream.value).__name__)


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


def result_expr(operation: Operation, result: Result, layout: Layout, asynchronous: bool) -> Expr:
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
