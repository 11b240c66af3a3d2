"""Two APIs → one list of changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from specloom.diff.change import Change, Direction, Effect, Side
from specloom.diff.likeness import names_alike, pair_up
from specloom.diff.operations import Operations, bare
from specloom.diff.rules import RULES
from specloom.diff.schemas import Difference, Schemas, Sink, Spot
from specloom.diff.security import compare_security
from specloom.ir import Api, JsonResult, Named, Operation, Webhook, main_result

__all__ = ["compare"]


def compare(old: Api, new: Api, beside: Iterable[Any] = ()) -> list[Change]:
    """Every change from `old` to `new`, the worst first.

    Both are as they were read, with the calls and interactions that the passes find
    (`surface`): the passes for printing leave out what a comparison needs. `beside` are the doors
    of features that compare what they read.
    """
    schemas = Schemas(old.decl_table(), new.decl_table())
    operations = Operations(schemas)
    _about(old, new, operations)
    _operations(old, new, operations)
    compare_security(old, new, operations)
    _webhooks(old.webhooks, new.webhooks, schemas, operations)
    for door in beside:
        sink = operations.sink(Direction.REQUEST, "")
        for rule, subject, before, after, keyword, was, now in door.changes(old, new):
            sink.say(rule, Spot(subject, Side(was), Side(now)), before, after, keyword)
    pairs = list(schemas.finish())
    schemas.spread(operations.sinks)
    changes = [c for sink in (*operations.sinks, *pairs) for c in _changes(sink)]
    return sorted(_each_once(changes), key=lambda c: (-c.effect, c.subject, c.code))


def _about(old: Api, new: Api, operations: Operations) -> None:
    sink = operations.sink(Direction.REQUEST, "")
    spot = _at("the API", "info")
    if old.version != new.version:
        sink.say("version-changed", _at("the version", "info", "version"), old.version, new.version)
    if (old.title, old.summary, old.doc) != (new.title, new.summary, new.doc):
        sink.say("description-changed", spot)
    names = [t.name for t in old.tags], [t.name for t in new.tags]
    if names[0] != names[1]:
        sink.say("tags-changed", _at("the API", "tags"), ", ".join(names[0]), ", ".join(names[1]))
    before = {server.url: _server(i) for i, server in enumerate(old.servers)}
    after = {server.url: _server(i) for i, server in enumerate(new.servers)}
    gone = [url for url in before if url not in after]
    fresh = [url for url in after if url not in before]
    if len(gone) == len(fresh) == 1:
        spot = Spot("the server", before[gone[0]], after[fresh[0]])
        sink.say("server-changed", spot, gone[0], fresh[0])
        return
    for url in gone:
        sink.say("server-removed", Spot(f"server {url}", before[url], Side(tokens=("servers",))))
    for url in fresh:
        sink.say("server-added", Spot(f"server {url}", Side(tokens=("servers",)), after[url]))


def _at(subject: str, *tokens: str) -> Spot:
    """A place that both descriptions have, from their roots."""
    return Spot(subject, Side(tokens=tokens), Side(tokens=tokens))


def _server(index: int) -> Side:
    return Side(tokens=("servers", str(index)))


def _operations(old: Api, new: Api, operations: Operations) -> None:
    before = {_key(op): op for op in old.operations()}
    after = {_key(op): op for op in new.operations()}
    for key in (k for k in before if k in after):
        operations.compare(before[key], after[key])
    gone = {k: op for k, op in before.items() if k not in after}
    fresh = {k: op for k, op in after.items() if k not in before}
    for was, now in pair_up(gone, fresh, lambda a, b: _alike(gone[a], fresh[b])):
        operations.compare(gone.pop(was), fresh.pop(now))
    for op in gone.values():
        sink = operations.sink(Direction.REQUEST, op.call)
        sink.say("operation-removed", Spot(op.key, Side(op.where)), _notice(op))
    for op in fresh.values():
        sink = operations.sink(Direction.REQUEST, op.call)
        sink.say("operation-added", Spot(op.key, new=Side(op.where)))


def _key(operation: Operation) -> str:
    return f"{operation.http_method} {bare(operation.path)}"


def _notice(operation: Operation) -> str | None:
    if operation.lifecycle.shutdown:
        return f"it was to end on {operation.lifecycle.shutdown}"
    return "it was deprecated" if operation.deprecated else None


def _alike(old: Operation, new: Operation) -> float:
    """How sure one is the other at a new path: by its id, or by what it takes and gives."""
    if old.id and old.id == new.id:
        return 1.0
    if old.http_method != new.http_method:
        return 0.0
    if {p.name for p in old.parameters} != {p.name for p in new.parameters}:
        return 0.0
    same = _types(old) == _types(new) and bool(_types(old))
    near = names_alike(old.path.replace("/", "_"), new.path.replace("/", "_"))
    return near if same and near > 0.6 else 0.0


def _types(operation: Operation) -> tuple[Any, ...]:
    """The names of the types of body and answer."""
    result = main_result(operation.interaction)
    answer = result.type if isinstance(result, JsonResult) else None
    body = operation.body.type if operation.body else None
    return tuple(t.id for t in (body, answer) if isinstance(t, Named))


def _webhooks(
    old: Iterable[Webhook], new: Iterable[Webhook], schemas: Schemas, operations: Operations
) -> None:
    before, after = {w.name: w for w in old}, {w.name: w for w in new}
    for name in (*before, *(n for n in after if n not in before)):
        sink = operations.sink(Direction.RESPONSE, "")
        was, now = before.get(name), after.get(name)
        spot = Spot(f"webhook {name}", *(Side(w.where) if w else Side() for w in (was, now)))
        if was is None:
            sink.say("webhook-added", spot)
        elif now is None:
            sink.say("webhook-removed", spot)
        else:
            if was.doc != now.doc:
                sink.say("description-changed", spot)
            schemas.type_(was.type, now.type, spot, sink)


def _changes(sink: Sink) -> Iterator[Change]:
    for difference in sink.found:
        ways = sink.directions & difference.only
        if sink.directions and not ways and difference.only:
            # The other way, where the thing doesn't travel.
            continue
        yield _change(difference, ways, tuple(sink.operations))


def _change(difference: Difference, ways: Direction, operations: tuple[str, ...]) -> Change:
    rule, spot = RULES[difference.rule], difference.spot
    callers = rule.request if ways & Direction.REQUEST else None
    readers = rule.answer if ways & Direction.RESPONSE else None
    values = {
        "before": _shown(difference.before),
        "after": _shown(difference.after),
        "keyword": difference.keyword,
    }
    reasons = []
    worst = max((e for e in (callers, readers) if e is not None), default=Effect.DOCS)
    if callers is not None and (callers == worst or readers is None):
        reasons.append(rule.why or rule.why_answer)
    if readers is not None and (readers == worst or callers is None):
        reasons.append(rule.why_answer or rule.why)
    if not reasons:
        reasons.append("nothing uses it")
    if difference.rule == "operation-removed":
        reasons.append(difference.before or "nobody was told: it wasn't deprecated before")
    return Change(
        code=rule.code,
        name=rule.name,
        subject=spot.subject,
        message=rule.sentence.format(**values),
        reason="; ".join(dict.fromkeys(reasons)),
        callers=callers,
        readers=readers,
        old=spot.old,
        new=spot.new,
        before=difference.before,
        after=difference.after,
        in_code=rule.in_code,
        operations=operations,
    )


_LONGEST = 60


def _shown(value: Any) -> str:
    """A value in a sentence: `"a"`, `1`, `a and b`."""
    if isinstance(value, list):
        words = ", ".join(str(v) for v in value)
        return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    if value is True or value is False:
        return str(value).lower()
    text = "nothing" if value is None else str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _each_once(changes: Iterable[Change]) -> list[Change]:
    """The changes; of one that several operations have the operations together."""
    found: dict[tuple[Any, ...], Change] = {}
    for change in changes:
        key = (change.code, change.subject, change.message, change.old, change.new)
        if key in found:
            earlier = found[key]
            names = tuple(dict.fromkeys((*earlier.operations, *change.operations)))
            found[key] = replace(
                earlier,
                callers=_worse(earlier.callers, change.callers),
                readers=_worse(earlier.readers, change.readers),
                operations=names,
            )
        else:
            found[key] = change
    return list(found.values())


def _worse(one: Effect | None, other: Effect | None) -> Effect | None:
    known = [e for e in (one, other) if e is not None]
    return max(known) if known else None
