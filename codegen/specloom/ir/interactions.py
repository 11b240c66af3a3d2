"""What a call does: a closed union. Every `match` over one ends in `assert_never`.

`Single`, `ByField` and `Paged` answer at once, with a result; `Streamed` answers with events,
always or where a field of the request asks for it; `Channel` opens a websocket, over which both
sides send events.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from typing_extensions import assert_never

from specloom.ir.types import Type


@dataclass(frozen=True, slots=True)
class JsonResult:
    """A JSON document. `headers` are those that the response has, in lower case."""

    type: Type
    media_type: str = "application/json"
    doc: str = ""
    headers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextResult:
    media_type: str = "text/plain"
    doc: str = ""


@dataclass(frozen=True, slots=True)
class BinaryResult:
    media_type: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class EmptyResult:
    """A success without a body."""

    doc: str = ""


Result: TypeAlias = JsonResult | TextResult | BinaryResult | EmptyResult


class PaginationStyle(enum.Enum):
    """How the next page is asked for."""

    CURSOR = "cursor"  # by a value of this page
    URL = "url"  # at the URL that this page has
    LINK = "link"  # at the URL of the Link header
    OFFSET = "offset"  # by how many items came before
    NUMBER = "number"  # by counting pages
    NONE = "none"  # not at all: there is one page


@dataclass(frozen=True, slots=True)
class PaginationScheme:
    """How a list goes on: `query` gets the value at the path `value` of the page.

    `query` is a query parameter, or with `in_body` a member of the JSON body. `items` is the
    field of the page that holds its items; empty where the page is the list itself.
    """

    name: str
    items: str
    query: str = ""
    value: str = ""
    more: str = ""
    style: PaginationStyle = PaginationStyle.CURSOR
    total: str = ""
    first: int = 1  # the number of the first page, where pages are counted
    in_body: bool = False


UNPAGED = PaginationScheme("none", "", style=PaginationStyle.NONE)
"""Of a list that looks like a page and is none: the pass `find_pages` makes it `Single`."""


@dataclass(frozen=True, slots=True)
class Single:
    """One response."""

    result: Result


@dataclass(frozen=True, slots=True)
class FieldCase:
    """The result for some values of the field that decides it."""

    when: tuple[str, ...]
    result: Result


@dataclass(frozen=True, slots=True)
class ByField:
    """The body field `field` decides the result; `default` is what it is where it is left out.

    `otherwise` is the result for values that no case names.
    """

    field: str
    cases: tuple[FieldCase, ...]
    default: str | None
    otherwise: Result

    @property
    def default_result(self) -> Result:
        return self.result_for(self.default)

    def case_for(self, value: Any) -> FieldCase | None:
        """The case of a value of the field, None standing for a field that is left out."""
        wanted = self.default if value is None else value
        return next((case for case in self.cases if wanted in case.when), None)

    def result_for(self, value: Any) -> Result:
        case = self.case_for(value)
        return self.otherwise if case is None else case.result


@dataclass(frozen=True, slots=True)
class Paged:
    """A list that comes in pages, each of the type of `page`."""

    scheme: PaginationScheme
    item: Type
    page: JsonResult


AtOnce: TypeAlias = Single | ByField | Paged
"""An answer that comes as a whole."""


@dataclass(frozen=True, slots=True)
class Switch:
    """The body field that turns a stream on, by its value `value`."""

    field: str
    value: Any = True


@dataclass(frozen=True, slots=True)
class Streamed:
    """Events. Without a `switch` they always come; `at_once` is the answer without them.

    `end` is the data of an event that only ends the stream, `last` are the types of events
    that do so. `finished` is a list of the event and a field of its elements: once each has
    it, the end marker may be missing. With `envelope` an event is `{event: name, data}`.
    """

    event: Type
    switch: Switch | None = None
    end: str | None = None
    last: tuple[str, ...] = ()
    finished: tuple[str, str] | None = None
    media_type: str = "text/event-stream"
    at_once: AtOnce | None = None
    envelope: bool = False


@dataclass(frozen=True, slots=True)
class Channel:
    """A websocket: `sent` is the type of the client's events, `received` that of the server's.

    `tag` is the property that tells events apart. `opening` is the tag of the event by which the
    server begins a session, `closing` are those after which it may end the connection, `error`
    is that of its errors. `acknowledged` has for a client's event those that answer it.
    """

    sent: Type
    received: Type
    tag: str = "type"
    opening: str = ""
    closing: tuple[str, ...] = ()
    error: str = ""
    acknowledged: tuple[tuple[str, tuple[str, ...]], ...] = ()


Interaction: TypeAlias = Single | ByField | Paged | Streamed | Channel


def channel_of(interaction: Interaction) -> Channel | None:
    """The channel, where the call opens one."""
    return interaction if isinstance(interaction, Channel) else None


def stream_of(interaction: Interaction) -> Streamed | None:
    """The stream, where the call can give one."""
    return interaction if isinstance(interaction, Streamed) else None


def at_once(interaction: Interaction) -> AtOnce:
    """What the call gives where it doesn't stream; the handshake of a channel has no body."""
    match interaction:
        case Streamed(at_once=whole):
            return whole or Single(EmptyResult())
        case Channel():
            return Single(EmptyResult())
        case Single() | ByField() | Paged():
            return interaction
        case _:
            assert_never(interaction)


def main_result(interaction: Interaction) -> Result:
    """The response of a success as the description tells it, streams apart."""
    whole = at_once(interaction)
    match whole:
        case Single(result):
            return result
        case ByField(otherwise=otherwise):
            return otherwise
        case Paged(page=page):
            return page
        case _:
            assert_never(whole)


def change_at_once(interaction: Interaction, change: Callable[[AtOnce], AtOnce]) -> Interaction:
    """The interaction with what it gives at once changed."""
    match interaction:
        case Streamed(at_once=whole):
            return interaction if whole is None else replace(interaction, at_once=change(whole))
        case Channel():
            return interaction
        case Single() | ByField() | Paged():
            return change(interaction)
        case _:
            assert_never(interaction)


def map_result(result: Result, change: Callable[[Type], Type]) -> Result:
    """`result` with its type changed, if it has one."""
    return replace(result, type=change(result.type)) if isinstance(result, JsonResult) else result


def map_interaction(interaction: Interaction, change: Callable[[Type], Type]) -> Interaction:
    """`interaction` with every type changed."""
    changed = change_at_once(interaction, lambda whole: _map_at_once(whole, change))
    if isinstance(changed, Streamed):
        return replace(changed, event=change(changed.event))
    if isinstance(changed, Channel):
        return replace(changed, sent=change(changed.sent), received=change(changed.received))
    return changed


def _map_at_once(whole: AtOnce, change: Callable[[Type], Type]) -> AtOnce:
    match whole:
        case Single(result):
            return Single(map_result(result, change))
        case ByField(cases=cases, otherwise=otherwise):
            new_cases = tuple(replace(c, result=map_result(c.result, change)) for c in cases)
            return replace(whole, cases=new_cases, otherwise=map_result(otherwise, change))
        case Paged(item=item, page=page):
            return replace(whole, item=change(item), page=replace(page, type=change(page.type)))
        case _:
            assert_never(whole)


def received_types(interaction: Interaction) -> Iterator[Type]:
    """The types that callers get: results, events, and a page's items."""
    whole = at_once(interaction)
    match whole:
        case Single(result):
            yield from _types_of(result)
        case ByField(cases=cases, otherwise=otherwise):
            yield from _types_of(otherwise)
            for case in cases:
                yield from _types_of(case.result)
        case Paged(item=item):
            # What the page itself holds is printed with the pagination, not as a type.
            yield item
        case _:
            assert_never(whole)
    if isinstance(interaction, Streamed):
        yield interaction.event
    if isinstance(interaction, Channel):
        # Events of the client's have classes, too: servers and tests read them.
        yield from (interaction.received, interaction.sent)


def sent_types(interaction: Interaction) -> Iterator[Type]:
    """The types that callers send besides parameters and body: the events of a channel."""
    if isinstance(interaction, Channel):
        yield interaction.sent


def _types_of(result: Result) -> Iterator[Type]:
    if isinstance(result, JsonResult):
        yield result.type
