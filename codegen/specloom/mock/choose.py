"""Which of the described answers fits a request best; one is made where none does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.document.document import plain
from specloom.examples.endpoints import EVENTS, Endpoint, code_of
from specloom.examples.exchanges import Exchange, Sample
from specloom.examples.generated_examples import (
    made_events,
    made_responses,
    result_types,
)
from specloom.examples.schemas import Schemas
from specloom.ir import ByField, FieldCase, at_once
from specloom.ir.media_types import is_json
from specloom.mock.received import Received

__all__ = ["Chooser", "features"]

_LONGEST = 48
_DEEPEST = 5


@dataclass(frozen=True, slots=True)
class _Candidate:
    exchange: Exchange
    marks: frozenset[str]
    case: FieldCase | None


class Chooser:
    """The answers of one endpoint, sorted out once."""

    def __init__(self, endpoint: Endpoint, written: Iterable[Exchange], schemas: Schemas) -> None:
        self._endpoint = endpoint
        self._schemas = schemas
        whole = at_once(endpoint.operation.interaction)
        self._by_field = whole if isinstance(whole, ByField) else None
        candidates = [self._candidate(e) for e in written if e.status]
        self._failures = [c for c in candidates if _is_described_failure(c.exchange)]
        self._successes = [c for c in candidates if c.exchange.succeeds]
        self._succeeding = {c.marks for c in self._successes}
        self._made: dict[tuple[bool, tuple[str, ...]], Exchange] = {}

    def _candidate(self, exchange: Exchange) -> _Candidate:
        marks = _marks(exchange.request, exchange.query, exchange.path)
        return _Candidate(exchange, marks, self._case(exchange.request))

    def _case(self, body: Any) -> FieldCase | None:
        """The case that a request with this body asks for."""
        if self._by_field is None:
            return None
        asked = body.get(self._by_field.field) if isinstance(body, dict) else None
        return self._by_field.case_for(None if asked is None else str(asked))

    def best(self, received: Received) -> Exchange:
        """The exchange whose answer to give."""
        path: Mapping[str, Any] = received.path
        query = {name: values[-1] for name, values in received.query.items()}
        marks = _marks(received.body, query, path)
        streams = received.streams
        refused = self._refused(received, marks)
        if refused is not None:
            return refused
        case = self._case(received.body)
        fitting = [
            c
            for c in self._successes
            if (c.exchange.events is not None) == streams
            and c.case == case
            and _accepted(c.exchange, received)
        ]
        if not fitting:
            return self._from_schema(streams, case)
        return max(fitting, key=lambda c: _score(c.marks, marks)).exchange

    def _refused(self, received: Received, marks: frozenset[str]) -> Exchange | None:
        """The described failure of exactly this request, unless it asks for success too."""
        if marks in self._succeeding:
            return None
        for candidate in self._failures:
            exchange = candidate.exchange
            if candidate.marks == marks and exchange.request in (received.body, None):
                return exchange
        return None

    def _from_schema(self, streams: bool, case: FieldCase | None) -> Exchange:
        key = (streams, case.when if case else ())
        if key not in self._made:
            self._made[key] = self._make(streams, case)
        return self._made[key]

    def _make(self, streams: bool, case: FieldCase | None) -> Exchange:
        status = code_of(self._endpoint.success)
        if streams:
            events = made_events(self._endpoint, self._schemas)
            return Exchange("made", status=status, media_type=EVENTS, events=events)
        whole = list(made_responses(self._endpoint, self._schemas))
        name = f"full_{case.when[0]}" if case else "full"
        for wanted in (name, "minimal", "full"):
            for made in whole if case is None or wanted == name else ():
                if made.name == wanted:
                    return Exchange(
                        "made", status=status, media_type=made.media_type, body=made.value
                    )
        if case is not None:
            return Exchange("made", status=status, media_type="text/plain", body="text")
        return self._nearest(status)

    def _nearest(self, status: int) -> Exchange:
        """An answer that doesn't fit its schema in everything, where none that does was found."""
        for _, media_type, type_ in result_types(self._endpoint):
            value = self._schemas.nearest(type_) if is_json(media_type) else None
            if value is not None:
                return Exchange("made", status=status, media_type=media_type, body=value)
        return Exchange("made", status=status)


def _accepted(exchange: Exchange, received: Received) -> bool:
    """Whether the caller's `Accept` leaves room for the answer, where it is that particular."""
    accept = received.headers.get("accept", "*/*")
    if "*" in accept or is_json(exchange.media_type) or exchange.events is not None:
        return True
    if isinstance(exchange.body, Sample):
        return True
    return "application/json" in accept or exchange.media_type.partition(";")[0] in accept


def _is_described_failure(exchange: Exchange) -> bool:
    asks = exchange.path or exchange.request or exchange.query
    return exchange.status >= 400 and exchange.has_request and bool(asks)


def _score(marked: frozenset[str], asked: frozenset[str]) -> int:
    """Two for each mark in common, less one for each that was not asked for."""
    return 3 * len(marked & asked) - len(marked)


def _marks(body: Any, query: Mapping[str, Any], path: Mapping[str, Any]) -> frozenset[str]:
    found: set[str] = set()
    features(plain(body) if isinstance(body, dict) else body, "", found, 0)
    found.update(f"?{name}={value}" for name, value in query.items())
    found.update(f"{{{name}}}={value}" for name, value in path.items())
    return frozenset(found)


def features(value: Any, path: str, found: set[str], depth: int) -> None:
    """What tells requests apart: their keys, their short texts, kinds of list items."""
    if isinstance(value, dict):
        for key, item in value.items() if depth < _DEEPEST else ():
            below = f"{path}.{key}"
            found.add(below)
            features(item, below, found, depth + 1)
    elif isinstance(value, list):
        below = f"{path}[]"
        found.add(f"{path}#{min(len(value), 3)}")
        for item in value[:8]:
            features(item, below, found, depth + 1)
    elif isinstance(value, str):
        found.add(f"{path}={value}" if len(value) <= _LONGEST else f"{path}=…")
    else:
        found.add(f"{path}={value!r}")
