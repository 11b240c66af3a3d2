"""For each verdict "breaks" a call that fails, for each "compatible" one that passes.

Requests: values that the old description allows, varied at the place of the change, are sent by the
old client to a server that plays the new one. Answers: values that the new description allows are
sent to the old client, and held against the old schema as a strict reader would.
"""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from specloom.diff.change import Change, Effect
from specloom.diff.operations import bare
from specloom.document.document import Map, plain, where
from specloom.document.locate import Locator
from specloom.document.pointer import split
from specloom.examples.endpoints import Endpoint, code_of
from specloom.examples.exchanges import Exchange, Sample
from specloom.examples.generated_examples import made_requests
from specloom.examples.sampler import Impossible, Options
from specloom.ir import Content, ParameterIn, Response, stream_of
from specloom.ir.media_types import is_json
from specloom.prove.stage import Call, Side, Stage, dumped, side
from specloom.prove.variations import variations

__all__ = ["Proof", "Standing", "prove", "prove_between"]


class Standing(enum.Enum):
    """What became of trying to prove a verdict."""

    PROVED = "proved"
    CONTRADICTED = "contradicted"
    NOT_PROVED = "not proved"


@dataclass(frozen=True, slots=True)
class Proof:
    """What was tried for a change: the call, what was sent and answered, and the error.

    `why` says what the calls show, or why none shows anything.
    """

    standing: Standing
    why: str
    call: str = ""
    request: str = ""
    answer: str = ""
    error: str = ""


_MOST_CALLS = 24
_MOST_ANSWERS = 60
_MOST_OPERATIONS = 3


def prove(changes: Sequence[Change], old: Path, new: Path) -> Iterator[tuple[Change, Proof]]:
    """A proof for each change, in their order.

    Raises:
        SpecError: no client can be made of one of the descriptions.
    """
    yield from prove_between(changes, side(old, "proof_old"), side(new, "proof_new"))


def prove_between(
    changes: Iterable[Change], old: Side, new: Side
) -> Iterator[tuple[Change, Proof]]:
    """The same for descriptions that were read."""
    with Stage.of(old, new) as stage:
        prover = _Prover(old, new, stage)
        for change in changes:
            yield change, prover.proof(change)


@dataclass
class _Played:
    """A description with what examples are made from."""

    side: Side

    def __post_init__(self) -> None:
        self.schemas = self.side.examples.schemas
        self.endpoints = {e.call: e for e in self.side.examples.endpoints}
        self.locator = Locator(self.side.spec)

    def pointer(self, node: Any) -> str:
        if not isinstance(node, Map):
            return ""
        return self.locator.find(where(node))[1]


class _Prover:
    def __init__(self, old: Side, new: Side, stage: Stage) -> None:
        self._old, self._new = _Played(old), _Played(new)
        self._stage = stage

    def proof(self, change: Change) -> Proof:
        if change.effect is Effect.DOCS:
            return Proof(Standing.PROVED, "no byte of a call depends on it")
        if change.name in _UNPLAYED:
            return Proof(Standing.NOT_PROVED, _UNPLAYED[change.name])
        if change.in_code:
            return self._in_code(change)
        parts: list[tuple[Effect, Proof]] = []
        if change.callers is not None:
            parts.append((change.callers, self._callers(change, change.callers)))
        if change.readers is not None:
            parts.append((change.readers, self._readers(change, change.readers)))
        return _worst(parts)

    # Names in code

    def _in_code(self, change: Change) -> Proof:
        if change.name != "operation-renamed":
            return Proof(Standing.NOT_PROVED, "only names in generated code change")
        endpoint = self._old.endpoints.get(str(change.before))
        for statement in self._statements(endpoint) if endpoint else ():
            call = self._stage.call(statement, client="proof_new")
            if "AttributeError" in call.error:
                return _shown(Standing.PROVED, "the new client hasn't the old name", call)
        return Proof(Standing.NOT_PROVED, "the new client has both names")

    def _statements(self, endpoint: Endpoint) -> Iterator[str]:
        for exchange in self._requests(endpoint):
            yield self._old.side.statement(endpoint.operation, self._request(exchange))

    # Requests

    def _callers(self, change: Change, effect: Effect) -> Proof:
        tried: list[Call] = []
        placed = False
        for endpoint in self._of(change):
            for one in islice(self._varied(endpoint, change), _MOST_CALLS):
                call = self._stage.call(self._old.side.statement(endpoint.operation, one.request))
                tried.append(call)
                placed = placed or bool(one.path)
                if effect >= Effect.MAY_BREAK and _refused(call, one, change):
                    return _shown(Standing.PROVED, "the old client's call is refused", call)
                if effect <= Effect.COMPATIBLE and call.passed:
                    return _shown(Standing.PROVED, "the old client's call passes", call)
        return _unproved(effect, tried, placed)

    def _of(self, change: Change) -> Iterator[Endpoint]:
        """The old operations that a change concerns."""
        keys = {self._key(call) for call in change.operations}
        every = self._old.endpoints.items()
        known = [e for call, e in every if _key(e) in keys or call in change.operations]
        # A change of the whole API is one of every operation.
        known = known if change.operations else [e for _, e in every]
        yield from known[:_MOST_OPERATIONS]

    def _key(self, call: str) -> str:
        endpoint = self._new.endpoints.get(call) or self._old.endpoints.get(call)
        return _key(endpoint) if endpoint else ""

    def _varied(self, endpoint: Endpoint, change: Change) -> Iterator[_Tried]:
        """Requests of the old description, varied where the change is; else as they are."""
        base = list(self._requests(endpoint))
        found = False
        for exchange in base:
            for one in self._at(endpoint, exchange, change):
                found = True
                yield one
        if change.name in _STREAMS:
            yield from self._streaming(endpoint, base)
        for exchange in base if not found or change.name in _WHOLE else ():
            request = self._request(exchange)
            yield _Tried(request)
            if change.name == "body-required":
                yield _Tried({k: v for k, v in request.items() if k != "body"})

    def _streaming(self, endpoint: Endpoint, base: Iterable[Exchange]) -> Iterator[_Tried]:
        """Requests that turn the stream on."""
        stream = stream_of(endpoint.operation.interaction)
        for exchange in base:
            request = self._request(exchange)
            body = request.get("body")
            if stream is not None and stream.switch is not None and isinstance(body, dict):
                on = {**body, stream.switch.field: stream.switch.value}
                yield _Tried({**request, "body": on})

    def _at(self, endpoint: Endpoint, exchange: Exchange, change: Change) -> Iterator[_Tried]:
        """The request with its parameters and its body varied where the change is."""
        pointers = _pointers(change.old.pointer)
        hints = (change.before, change.after)
        whole = self._request(exchange)
        for parameter in endpoint.parameters:
            type_, place = parameter.type, _PLACES.get(parameter.location, "")
            name = parameter.name
            held = dict(whole.get(place) or {})
            own = self._old.locator.find(parameter.where)[1] in pointers
            value = held.get(name, self._sampled(type_, name))
            for varied in variations(type_, value, self._old.schemas, "", hints):
                here = own or self._old.pointer(varied.node) in pointers
                if here and self._old.schemas.fits(type_, varied.value):
                    changed = {**whole, place: {**held, name: varied.value}}
                    yield _Tried(changed, (name, *varied.path))
            if own and name in held and not parameter.required:
                rest = {k: v for k, v in held.items() if k != name}
                yield _Tried({**whole, place: rest}, (name,))
        media = endpoint.bodies.get(exchange.sent_as) or next(iter(endpoint.bodies.values()), None)
        if exchange.request is None or media is None:
            return
        schemas = self._old.schemas
        for varied in variations(media.type, exchange.request, schemas, "readOnly", hints):
            here = self._old.pointer(varied.node) in pointers
            if here and schemas.fits(media.type, varied.value, skip="readOnly"):
                yield _Tried(self._request(replace(exchange, request=varied.value)), varied.path)

    def _sampled(self, schema: Any, name: str) -> Any:
        try:
            return self._old.schemas.sample(schema, Options(full=True), name)
        except Impossible:
            return name

    def _requests(self, endpoint: Endpoint) -> Iterator[Exchange]:
        """The smallest, the fullest and the written requests of an operation."""
        yield from made_requests(endpoint, self._old.schemas)
        written = self._old.side.examples.written(endpoint)
        yield from [e for e in written if e.has_request and e.events is None][:3]

    def _request(self, exchange: Exchange) -> Mapping[str, Any]:
        headers = {k: v for k, v in exchange.sent_headers.items() if k.lower() not in _NO_ARGUMENT}
        parts = {"path": exchange.path, "query": exchange.query, "headers": headers}
        if exchange.request is not None:
            parts["body"] = self._on_disk(exchange.request)
        return parts

    def _on_disk(self, value: Any) -> Any:
        if isinstance(value, Sample):
            return self._stage.file(value)
        if isinstance(value, dict):
            return {k: self._on_disk(v) for k, v in value.items()}
        return [self._on_disk(v) for v in value] if isinstance(value, list) else value

    # Answers

    def _readers(self, change: Change, effect: Effect) -> Proof:
        tried: list[Call] = []
        for old in self._of(change):
            new = next((e for e in self._new.endpoints.values() if _key(e) == _key(old)), None)
            if new is None:
                continue
            for one in islice(self._answers(new, old, change), _MOST_ANSWERS):
                proof = self._read(old, new, one, change, effect)
                if proof is not None:
                    return proof
                if effect >= Effect.MAY_BREAK:
                    continue
                tried += filter(None, [self._play(old, new, one.value)])
        if change.name in _PLAIN:
            return self._plain(change, effect)
        return _unproved(effect, tried, placed=False)

    def _plain(self, change: Change, effect: Effect) -> Proof:
        """What becomes of calls as they are: for changes that no single value has."""
        tried: list[Call] = []
        for endpoint in self._of(change):
            for one in islice(self._varied(endpoint, change), _MOST_CALLS):
                call = self._stage.call(self._old.side.statement(endpoint.operation, one.request))
                tried.append(call)
                refused = call.status >= 400
                if effect >= Effect.MAY_BREAK and call.error and not refused:
                    return _shown(Standing.PROVED, "the old client can't read the answer", call)
                if effect <= Effect.COMPATIBLE and call.passed:
                    return _shown(Standing.PROVED, "the old client's call passes", call)
        return _unproved(effect, tried, placed=False)

    def _read(
        self, old: Endpoint, new: Endpoint, one: _Answered, change: Change, effect: Effect
    ) -> Proof | None:
        """What the answer shows, if it shows anything of the change."""
        errors = self._old.schemas.errors(one.schema, one.value, skip="writeOnly")
        named = _last_name(change)
        found = [e for e in errors if _concerns(tuple(e.absolute_path), e.message, one.path, named)]
        if bool(found) != (effect >= Effect.MAY_BREAK):
            return None
        call = self._play(old, new, one.value)
        if call is None:
            return None
        if found:
            also = "; the old client reads it" if call.passed else "; so does the old client"
            why = f"a reader that follows the old description refuses the answer{also}"
            error = call.error or _worded(found[0])
            return replace(_shown(Standing.PROVED, why, call), error=_short(error))
        return (
            _shown(Standing.PROVED, "the old client reads the answer", call)
            if call.passed
            else None
        )

    def _play(self, old: Endpoint, new: Endpoint, value: Any) -> Call | None:
        """The old client's call, answered with `value`."""
        status = code_of(new.success)
        script = status, {"content-type": "application/json"}, dumped(value)
        for statement in self._statements(old):
            call = self._stage.call(statement, script)
            if call.status:
                return call
        return None

    def _answers(self, new: Endpoint, old: Endpoint, change: Change) -> Iterator[_Answered]:
        """Answers of the new description, varied where the change is, with the old schema."""
        pointers = _pointers(change.new.pointer)
        before, after = _json(old.success), _json(new.success)
        if before is None or after is None:
            return
        schema, schemas = after.type, self._new.schemas
        hints = (change.before, change.after)
        for full in (True, False):
            try:
                value = plain(schemas.sample(schema, Options(full=full, skip="writeOnly"), "text"))
            except Impossible:
                continue
            for varied in variations(schema, value, schemas, "writeOnly", hints):
                here = self._new.pointer(varied.node) in pointers
                if here and schemas.fits(schema, varied.value, skip="writeOnly"):
                    yield _Answered(varied.value, varied.path, before.type)


@dataclass(frozen=True, slots=True)
class _Tried:
    """A request, and where it was varied: below its body, or from the name of a parameter on."""

    request: Mapping[str, Any]
    path: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answered:
    """An answer, where it was varied, and the schema that the old description has for it."""

    value: Any
    path: tuple[str | int, ...]
    schema: Any


_PLACES = {
    ParameterIn.PATH: "path",
    ParameterIn.QUERY: "query",
    ParameterIn.HEADER: "headers",
}
_NO_ARGUMENT = ("content-type", "accept", "authorization")
# Changes of a whole call, which any request shows.
_WHOLE = frozenset(
    (
        *("operation-removed", "operation-moved", "parameter-moved", "required-parameter-added"),
        *("required-body-added", "body-required", "request-media-type-removed"),
        *("credentials-required", "parameter-added", "operation-added", "body-removed"),
        *("required-field-added", "field-added"),
    )
)
_STREAMS = frozenset(
    ("stream-removed", "stream-only", "stream-switch", "answer-media-type-removed")
)
# Changes of answers that no single value of a body shows.
_PLAIN = frozenset(
    (
        *("success-removed", "success-added", "error-added", "error-removed", "header-added"),
        *("answer-media-type-removed", "answer-media-type-added", "answer-body-added"),
        *(
            "answer-body-removed",
            "stream-removed",
            "stream-added",
            "stream-only",
            "header-required",
        ),
        *("paging-removed", "variants-changed"),
    )
)
_NO_FORMATS = "the mock doesn't check formats"
_NO_HEADERS = "nobody counts on a header in the mock"
_UNPLAYED = {
    "format-changed": _NO_FORMATS,
    "format-narrowed": _NO_FORMATS,
    "format-widened": _NO_FORMATS,
    "required-header-removed": _NO_HEADERS,
    "header-removed": _NO_HEADERS,
    "header-optional": _NO_HEADERS,
    "paging-added": "the mock's first page is all",
    "paging-changed": "the mock's first page is all",
    "operation-added": "no old call can have it",
    "webhook-added": "no old receiver can have it",
    "webhook-removed": "nothing is called",
    "model-added": "the mock plays no models",
    "model-removed": "the mock plays no models",
    "shutdown-earlier": "that day hasn't come",
    "server-removed": "the mock is no host",
    "server-changed": "the mock is no host",
    "server-added": "the mock is no host",
    "scope-added": "the mock knows no scopes",
    "scope-removed": "the mock knows no scopes",
    "default-changed": "what is left out isn't in the request: no answer shows it",
    "default-removed": "what is left out isn't in the request: no answer shows it",
    "stream-end": "no old reader waits in the mock",
}


def _key(endpoint: Endpoint) -> str:
    return f"{endpoint.operation.http_method} {bare(endpoint.operation.path)}"


def _json(response: Response) -> Content | None:
    return next((media for media in response.content if is_json(media.media_type)), None)


def _pointers(pointer: str) -> frozenset[str]:
    """A place, and the schema that holds it: a limit stands in its schema."""
    holder, _, last = pointer.rpartition("/")
    found = {pointer}
    if last in _KEYWORDS:
        found.add(holder)
    return frozenset(found - {""})


_KEYWORDS = frozenset(
    (
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
        *("pattern", "format", "minItems", "maxItems", "uniqueItems", "minProperties", "schema"),
        *("maxProperties", "multipleOf", "default", "contains", "propertyNames", "not"),
    )
)


def _refused(call: Call, one: _Tried, change: Change) -> bool:
    """Whether the server refused the call for what changed, and not for something else."""
    if call.status < 400:
        return False
    if call.status in (401, 403, 404, 405, 415):
        return change.name in _WHOLE
    named = _last_name(change)
    for pointer, message in _violations(call):
        if _concerns(split(pointer), message, one.path, named):
            return True
    return False


def _violations(call: Call) -> Iterator[tuple[str, str]]:
    """(pointer into the body, or the name of a parameter; why it is refused)."""
    try:
        listed = json.loads(call.answer).get("violations")
    except (ValueError, AttributeError):
        return
    for one in listed if isinstance(listed, list) else ():
        yield str(one.get("pointer", "")), str(one.get("message", ""))


def _concerns(at: Sequence[object], message: str, path: Sequence[object], named: str) -> bool:
    """Whether an error at `at` is one of what was varied at `path`, or names what changed."""
    here, varied = tuple(map(str, at)), tuple(map(str, path))
    if varied and here[: len(varied)] == varied:
        return not named or named in (*here, *varied) or repr(named) in message
    if not varied and named == "body":
        return "body is missing" in message
    inside = not varied or varied[: len(here)] == here
    return bool(named) and inside and (repr(named) in message or here[-1:] == (named,))


def _last_name(change: Change) -> str:
    """The property or parameter that changed: `Pet.a.b[]` → b."""
    name = change.subject.rpartition(": ")[2].split(".")[-1].partition("(")[0]
    name = str(change.before) if change.name == "field-renamed" and change.readers else name
    return (
        re.sub(r"\[.*", "", name.split(" ")[-1])
        if "." in change.subject or ":" in change.subject
        else ""
    )


def _worded(error: Any) -> str:
    place = "/".join(map(str, error.absolute_path))
    return f"{place}: {error.message}" if place else str(error.message)


def _unproved(effect: Effect, tried: Sequence[Call], placed: bool) -> Proof:
    """Why nothing is proved; `placed` says that calls had exactly what changed."""
    if not tried:
        return Proof(Standing.NOT_PROVED, "no call was found that has what changed")
    if effect is Effect.MAY_BREAK:
        why = "the mock takes it, as a tolerant server does"
        return _shown(Standing.NOT_PROVED, why, tried[0])
    if effect is Effect.BREAKS:
        passed = next((call for call in tried if call.passed), None)
        if passed is not None and placed:
            return _shown(Standing.CONTRADICTED, "calls that have what changed pass", passed)
        if passed is not None:
            return _shown(Standing.NOT_PROVED, "no call was found that shows it", passed)
        return _shown(Standing.NOT_PROVED, "the call fails for something else", tried[0])
    return _shown(Standing.NOT_PROVED, "other changes break the calls that have it", tried[0])


def _shown(standing: Standing, why: str, call: Call) -> Proof:
    answer = f"{call.status} {call.answer}" if call.status else "nothing was sent"
    return Proof(standing, why, call.statement, call.request, _short(answer), _short(call.error))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 300 else line[:299] + "…"


def _worst(parts: Sequence[tuple[Effect, Proof]]) -> Proof:
    """What is to be shown of both directions: a contradiction, else the worse effect's proof."""
    if not parts:
        return Proof(Standing.NOT_PROVED, "nothing uses it")
    wrong = [proof for _, proof in parts if proof.standing is Standing.CONTRADICTED]
    worst = max(effect for effect, _ in parts)
    of_worst = [proof for effect, proof in parts if effect == worst]
    open_ = [proof for proof in of_worst if proof.standing is Standing.NOT_PROVED]
    return [*wrong, *open_, *of_worst][0]
