"""Two operations → what differs between what callers send and what they get."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from typing_extensions import assert_never

from specloom.diff.change import Direction, Side
from specloom.diff.keywords import compare_keywords
from specloom.diff.likeness import alike, pair_up
from specloom.diff.schemas import Schemas, Sink, Spot, deprecation
from specloom.ir import (
    AtOnce,
    Body,
    ByField,
    Channel,
    Content,
    Header,
    Operation,
    Paged,
    Parameter,
    ParameterIn,
    Response,
    Single,
    Streamed,
    at_once,
    channel_of,
    stream_of,
)

__all__ = ["Operations"]

T = TypeVar("T")


class Operations:
    """Compares operations; a sink for each direction of each of them."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self.sinks: list[Sink] = []

    def sink(self, direction: Direction, operation: str) -> Sink:
        made = Sink(directions=direction, operations={operation: None} if operation else {})
        self.sinks.append(made)
        return made

    def compare(self, old: Operation, new: Operation) -> None:
        """Everything that differs between two operations that are one."""
        spot = Spot(new.key, Side(old.where), Side(new.where))
        request = self.sink(Direction.REQUEST, new.call)
        answer = self.sink(Direction.RESPONSE, new.call)
        if old.key != new.key and not _same_path(old, new):
            request.say("operation-moved", spot, old.key, new.key)
        if old.call != new.call:
            request.say("operation-renamed", spot, old.call, new.call)
        deprecation(old, new, spot, request)
        if (old.summary, old.doc) != (new.summary, new.doc):
            request.say("description-changed", spot)
        if old.examples != new.examples:
            request.say("examples-changed", spot)
        if old.tags != new.tags:
            request.say("tags-changed", spot, _listed(old.tags), _listed(new.tags))
        if old.server != new.server:
            request.say(
                "server-changed", spot, old.server or "the API's", new.server or "the API's"
            )
        self._parameters(old, new, spot, request)
        self._body(old.body, new.body, spot, request)
        self._responses(old, new, spot, answer)
        self._interaction(old, new, spot, request, answer)

    # Parameters

    def _parameters(self, old: Operation, new: Operation, spot: Spot, sink: Sink) -> None:
        before, after = _by_place(old), _by_place(new)
        gone = {k: p for k, p in before.items() if k not in after}
        fresh = {k: p for k, p in after.items() if k not in before}
        for was, now in [*_of_path(old, new, gone, fresh), *self._renamed(gone, fresh)]:
            if was not in gone or now not in fresh:
                continue
            one, other = gone.pop(was), fresh.pop(now)
            at = Spot(_named(spot, other), Side(one.where), Side(other.where))
            if one.location is not other.location:
                sink.say("parameter-moved", at, one.location.value, other.location.value)
            elif one.location is ParameterIn.PATH:
                sink.say("path-parameter-renamed", at, one.name, other.name)
            else:
                sink.say("parameter-renamed", at, one.name, other.name)
            self._parameter(one, other, at, sink)
        for held in gone.values():
            sink.say("parameter-removed", Spot(_named(spot, held), Side(held.where), spot.new))
        for held in fresh.values():
            rule = "required-parameter-added" if held.required else "parameter-added"
            sink.say(rule, Spot(_named(spot, held), spot.old, Side(held.where)))
        for key, held in before.items():
            if key in after:
                at = Spot(_named(spot, after[key]), Side(held.where), Side(after[key].where))
                self._parameter(held, after[key], at, sink)

    def _renamed(
        self, gone: Mapping[Any, Parameter], fresh: Mapping[Any, Parameter]
    ) -> list[tuple[Any, Any]]:
        def likeness(was: Any, now: Any) -> float:
            old, new = gone[was], fresh[now]
            if old.location is not new.location:
                return 0.9 if old.name == new.name else 0.0
            return alike(old, new, len(gone) == len(fresh) == 1)

        return pair_up(gone, fresh, likeness)

    def _parameter(self, old: Parameter, new: Parameter, spot: Spot, sink: Sink) -> None:
        if old.required != new.required:
            sink.say("parameter-required" if new.required else "parameter-optional", spot)
        # Each place has a style of its own.
        if old.location is new.location and _style(old) != _style(new):
            sink.say("parameter-style", spot, _style(old), _style(new))
        if old.doc != new.doc:
            sink.say("description-changed", spot)
        deprecation(old, new, spot, sink)
        compare_keywords(_values(old.facts), _values(new.facts), spot, sink)
        self._schemas.type_(old.type, new.type, spot.then("", "schema"), sink)

    # Bodies

    def _body(self, old: Body | None, new: Body | None, spot: Spot, sink: Sink) -> None:
        at = Spot(f"{spot.subject}: body", spot.old, spot.new)
        at = Spot(
            at.subject, Side(old.where) if old else at.old, Side(new.where) if new else at.new
        )
        if old is None and new is not None:
            sink.say("required-body-added" if new.required else "body-added", at)
        elif old is not None and new is None:
            sink.say("body-removed", at)
        elif old is not None and new is not None:
            if old.required != new.required:
                sink.say("body-required" if new.required else "body-optional", at)
            if old.doc != new.doc:
                sink.say("description-changed", at)
            rules = "request-media-type-removed", "request-media-type-added"
            self._contents(old.content, new.content, rules, at, sink)

    def _contents(
        self,
        old: Iterable[Content],
        new: Iterable[Content],
        rules: tuple[str, str],
        spot: Spot,
        sink: Sink,
    ) -> None:
        before, after = _by_type(old), _by_type(new)
        for name in (n for n in before if n not in after):
            if not _within(name, after):
                sink.say(rules[0], spot, name, None)
        for name in (n for n in after if n not in before):
            sink.say(rules[1], spot, None, name)
        for name, held in before.items():
            other = after.get(name) or after.get(_range(name, after))
            if other is not None:
                self._content(held, other, spot.then("", "content", name), sink)

    def _content(self, old: Content, new: Content, spot: Spot, sink: Sink) -> None:
        for before, after, key in (
            (old.type, new.type, "schema"),
            (old.item, new.item, "itemSchema"),
        ):
            if before is not None and after is not None:
                self._schemas.type_(before, after, spot.then("", key), sink)
            elif (before is None) != (after is None):
                rule = "restriction-added" if before is None else "restriction-removed"
                sink.say(rule, spot, "a schema", "a schema", f"the {key} of {new.media_type}")
        if old.encodings != new.encodings:
            sink.say("encoding-changed", spot)
        compare_keywords(_values(old.facts), _values(new.facts), spot, sink)

    # Answers

    def _responses(self, old: Operation, new: Operation, spot: Spot, sink: Sink) -> None:
        before = {r.status.upper(): r for r in old.responses}
        after = {r.status.upper(): r for r in new.responses}
        only = {s for s in after if _is_success(s, after)}
        for status, held in before.items():
            at = Spot(f"{spot.subject}: {held.status}", *_sides(spot, "responses", held.status))
            other = after.get(status) or after.get(f"{status[0]}XX") or after.get("DEFAULT")
            if status in after and other is not None:
                self._response(held, other, at, sink)
            elif _is_success(status, before):
                if other is not None and _is_success(other.status.upper(), after):
                    self._response(held, other, at, sink)
                else:
                    sink.say("success-removed", replace(at, subject=spot.subject), held.status)
            else:
                sink.say("error-removed", replace(at, subject=spot.subject), held.status)
        for status, held in after.items():
            if status not in before:
                rule = "success-added" if status in only else "error-added"
                at = Spot(spot.subject, spot.old, spot.new.then("responses", held.status))
                sink.say(rule, at, None, held.status)

    def _response(self, old: Response, new: Response, spot: Spot, sink: Sink) -> None:
        if old.doc != new.doc:
            sink.say("description-changed", spot)
        if old.content and not new.content:
            sink.say("answer-body-removed", spot)
        elif new.content and not old.content:
            sink.say("answer-body-added", spot)
        else:
            rules = "answer-media-type-removed", "answer-media-type-added"
            self._contents(old.content, new.content, rules, spot, sink)
        self._headers(old.headers, new.headers, spot, sink)

    def _headers(
        self, old: tuple[Header, ...], new: tuple[Header, ...], spot: Spot, sink: Sink
    ) -> None:
        before, after = {h.name.lower(): h for h in old}, {h.name.lower(): h for h in new}
        for name, held in before.items():
            at = spot.then(f": header {held.name}", "headers", held.name)
            other = after.get(name)
            if other is None:
                sink.say("required-header-removed" if held.required else "header-removed", at)
                continue
            if held.required != other.required:
                sink.say("header-required" if other.required else "header-optional", at)
            if held.doc != other.doc:
                sink.say("description-changed", at)
            self._schemas.type_(held.type, other.type, at.then("", "schema"), sink)
        for name, held in after.items():
            if name not in before:
                sink.say("header-added", spot.then(f": header {held.name}", "headers", held.name))

    # What a call does

    def _interaction(
        self, old: Operation, new: Operation, spot: Spot, request: Sink, answer: Sink
    ) -> None:
        opened, opens = channel_of(old.interaction), channel_of(new.interaction)
        if opened is not None and opens is not None:
            self._channel(opened, opens, spot, request, answer)
        elif opened is not None or opens is not None:
            request.say("channel-removed" if opens is None else "channel-only", spot)
        before, after = stream_of(old.interaction), stream_of(new.interaction)
        if before is not None and after is None:
            answer.say("stream-removed", spot)
        elif before is None and after is not None:
            answer.say("stream-only" if after.at_once is None else "stream-added", spot)
        elif before is not None and after is not None:
            self._stream(before, after, spot, request, answer)
        self._at_once(at_once(old.interaction), at_once(new.interaction), spot, request, answer)

    def _stream(
        self, old: Streamed, new: Streamed, spot: Spot, request: Sink, answer: Sink
    ) -> None:
        if old.at_once is not None and new.at_once is None:
            request.say("stream-only", spot)
        elif old.switch != new.switch:
            request.say("stream-switch", spot, _switch(old), _switch(new))
        if (old.end, old.last) != (new.end, new.last):
            answer.say("stream-end", spot, _end(old), _end(new))
        self._schemas.type_(old.event, new.event, spot.then(": event"), answer)

    def _channel(
        self, old: Channel, new: Channel, spot: Spot, request: Sink, answer: Sink
    ) -> None:
        self._schemas.type_(old.sent, new.sent, spot.then(": sent event"), request)
        self._schemas.type_(old.received, new.received, spot.then(": event"), answer)
        if (old.tag, old.opening, old.closing) != (new.tag, new.opening, new.closing):
            before, after = (f"{c.opening} … {', '.join(c.closing)}" for c in (old, new))
            answer.say("channel-changed", spot, before, after)

    def _at_once(self, old: AtOnce, new: AtOnce, spot: Spot, request: Sink, answer: Sink) -> None:
        match old:
            case Paged(scheme=scheme):
                if not isinstance(new, Paged):
                    answer.say("paging-removed", spot)
                elif replace(scheme, name="") != replace(new.scheme, name=""):
                    request.say("paging-changed", spot, _paging(old), _paging(new))
            case ByField():
                if not isinstance(new, ByField) or _cases(old) != _cases(new):
                    after = _cases(new) if isinstance(new, ByField) else "one form"
                    answer.say("variants-changed", spot, _cases(old), after)
            case Single():
                if isinstance(new, Paged):
                    answer.say("paging-added", spot)
            case _:
                assert_never(old)


def _same_path(old: Operation, new: Operation) -> bool:
    """Whether only the names of path parameters differ."""
    return old.http_method == new.http_method and bare(old.path) == bare(new.path)


def bare(path: str) -> str:
    """A path without the names of its parameters: `/pets/{}`."""
    return _NAMES.sub("{}", path)


_NAMES = re.compile(r"\{([^{}]*)\}")


def _by_place(operation: Operation) -> dict[tuple[str, str], Parameter]:
    def name(held: Parameter) -> str:
        # Names of headers have no case, those of path parameters only an order.
        return held.name.lower() if held.location is ParameterIn.HEADER else held.name

    return {(name(p), p.location.value): p for p in operation.parameters}


Key = tuple[str, str]


def _of_path(
    old: Operation, new: Operation, gone: Mapping[Key, Parameter], fresh: Mapping[Key, Parameter]
) -> list[tuple[Key, Key]]:
    """Parameters of the path under new names: the order in the path says which is which."""
    if bare(old.path) != bare(new.path):
        return []
    names = zip(_NAMES.findall(old.path), _NAMES.findall(new.path), strict=True)
    pairs = [((was, "path"), (now, "path")) for was, now in names]
    return [(was, now) for was, now in pairs if was in gone and now in fresh]


def _named(spot: Spot, held: Parameter) -> str:
    return f"{spot.subject}: {held.location.value} {held.name}"


def _values(facts: Any) -> dict[str, Any]:
    return {key: value.value for key, value in facts.items}


def _style(held: Parameter) -> str:
    whole = held.media_type or held.style.value
    return whole if held.media_type or not held.explode else f"{whole} (exploded)"


def _by_type(contents: Iterable[Content]) -> dict[str, Content]:
    return {c.media_type.replace(" ", "").lower(): c for c in contents}


def _range(name: str, known: Mapping[str, Any]) -> str:
    """The range among `known` that holds a media type: `application/*`."""
    kind = name.partition("/")[0]
    return next((r for r in (f"{kind}/*", "*/*") if r in known), "")


def _within(name: str, known: Mapping[str, Any]) -> bool:
    return bool(_range(name, known))


def _is_success(status: str, all_: Mapping[str, Any]) -> bool:
    # A redirect and another protocol are no failures.
    return status[0] in "123" or (status == "DEFAULT" and not any(s[0] == "2" for s in all_))


def _sides(spot: Spot, *tokens: str) -> tuple[Side, Side]:
    return spot.old.then(*tokens), spot.new.then(*tokens)


def _switch(stream: Streamed) -> str:
    if stream.switch is None:
        return "itself"
    return f"{stream.switch.field}: {stream.switch.value}"


def _end(stream: Streamed) -> str:
    return ", ".join(filter(None, (stream.end, *stream.last))) or "its end"


def _paging(paged: Paged) -> str:
    scheme = paged.scheme
    way = " = ".join(filter(None, (scheme.query, scheme.value)))
    return f"{scheme.style.value} {way}".strip()


def _cases(by_field: ByField) -> str:
    return f"{by_field.field}: " + ", ".join(v for case in by_field.cases for v in case.when)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"
