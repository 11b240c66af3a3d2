"""How one call can be made: the signatures of a method and what each returns.

A field that turns streaming on, or one that decides the result's type, makes overloads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from typing_extensions import assert_never

from specloom.ir import (
    AtOnce,
    BinaryResult,
    ByField,
    Channel,
    EmptyResult,
    Enum,
    JsonResult,
    Operation,
    Paged,
    Result,
    Single,
    Streamed,
    Switch,
    TextResult,
    Type,
    UnionOf,
    at_once,
    is_null,
)
from specloom.ir.named import resolved
from specloom.targets.python.annotations import Annotations, without_literals
from specloom.targets.python.arguments import OMIT
from specloom.targets.python.expr import Atom, Expr, Subscript, either, imported, literal
from specloom.targets.python.identifiers import pascal
from specloom.targets.python.layout import MODEL, Layout


@dataclass(frozen=True, slots=True)
class Overload:
    """Annotations of the deciding fields, those that may be left out, and what is returned."""

    fields: Mapping[str, Expr]
    optional: frozenset[str]
    returns: Expr


def overloads(operation: Operation, layout: Layout, asynchronous: bool) -> list[Overload]:
    """The overloads of an operation; a single one means that none are needed."""
    returned = Returned(layout, asynchronous)
    interaction = operation.interaction
    match interaction:
        case Single() | ByField() | Paged():
            return list(_at_once(interaction, returned))
        case Channel(received=received):
            return [Overload({}, frozenset(), returned.events(received))]
        case Streamed(switch=None):
            return [Overload({}, frozenset(), returned.stream(interaction))]
        case Streamed(switch=switch):
            assert switch is not None
            return _switched(operation, switch, interaction, returned)
        case _:
            assert_never(interaction)


def _switched(
    operation: Operation, switch: Switch, stream: Streamed, returned: Returned
) -> list[Overload]:
    """Those without the stream, the one with it, and the one that leaves both open."""
    plain = list(_at_once(at_once(stream), returned))
    name = switch.field
    value, anything = _off(operation, switch)
    off = [Overload({**o.fields, name: value}, o.optional | {name}, o.returns) for o in plain]
    streamed = returned.stream(stream)
    on = Overload({name: literal([switch.value])}, frozenset(), streamed)
    everything = either((*(o.returns for o in plain), streamed))
    return [*off, on, Overload({name: anything}, frozenset(), everything)]


def _off(operation: Operation, switch: Switch) -> tuple[Expr, Expr]:
    """The values that leave streaming off (null only where the field takes it), and any value."""
    argument = operation.argument(switch.field)
    type_ = argument.type if argument else None
    members = type_.members if isinstance(type_, UnionOf) else (type_,)
    null = (Atom("None"),) if any(map(is_null, members)) else ()
    if switch.value is True:
        return either((literal([False]), *null)), Atom("bool")
    others = [v for m in members if isinstance(m, Enum) for v in m.values if v != switch.value]
    known = (literal(others),) if others else ()
    return either((*known, *null)) if others or null else OMIT, Atom(type(switch.value).__name__)


def _at_once(whole: AtOnce, returned: Returned) -> Iterator[Overload]:
    match whole:
        case Single(result):
            yield Overload({}, frozenset(), returned.result(result))
        case Paged():
            yield Overload({}, frozenset(), returned.pages(whole))
        case ByField(field=field, cases=cases, default=default):
            for case in cases:
                optional = frozenset((field,) if default in case.when else ())
                expr = returned.result(case.result)
                yield Overload({field: literal(case.when)}, optional, expr)
        case _:
            assert_never(whole)


@dataclass(frozen=True, slots=True)
class Returned:
    """Annotations of what calls return, without `await`."""

    layout: Layout
    asynchronous: bool

    def result(self, result: Result) -> Expr:
        match result:
            case JsonResult(type=type_):
                # Nothing makes sure that the server keeps to the known values.
                loose = without_literals(type_, self.layout) if self._is_closed(type_) else None
                return Annotations(self.layout, MODEL).of(type_ if loose is None else loose)
            case TextResult():
                return Atom("str")
            case BinaryResult():
                name = "AsyncBinaryResponse" if self.asynchronous else "BinaryResponse"
                return imported("._core.binary", name)
            case EmptyResult():
                return Atom("None")
            case _:
                assert_never(result)

    def _is_closed(self, type_: Type) -> bool:
        known = resolved(type_, self.layout.decls)
        members = known.members if isinstance(known, UnionOf) else (known,)
        return any(isinstance(member, Enum) and not member.open for member in members)

    def pages(self, paged: Paged) -> Expr:
        item = Annotations(self.layout, MODEL).of(paged.item)
        page = Subscript(self.page_class(paged), (item,))
        if self.asynchronous:
            return Subscript(imported("._core.pages", "AsyncPaginator"), (item, page))
        return page

    def page_class(self, paged: Paged) -> Atom:
        """The page's class in `pagination`: `SyncCursorPage`, `AsyncCursorPage`."""
        prefix = "Async" if self.asynchronous else "Sync"
        return imported(".pagination", prefix + pascal(paged.scheme.name))

    def events(self, received: Type) -> Expr:
        """What a channel gives, apart from how it is opened: `Iterator[Event]`."""
        name = "AsyncIterator" if self.asynchronous else "Iterator"
        event = Annotations(self.layout, MODEL).of(received)
        return Subscript(imported("collections.abc", name), (event,))

    def stream(self, stream: Streamed) -> Expr:
        """`Stream[Event]` or `AsyncStream[Event]`."""
        event = Annotations(self.layout, MODEL).of(stream.event)
        name = "AsyncStream" if self.asynchronous else "Stream"
        return Subscript(imported("._core.streaming", name), (event,))
