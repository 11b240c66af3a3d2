"""Who may call: what credentials each operation takes, and where they go."""

from __future__ import annotations

from specloom.diff.change import Direction, Side
from specloom.diff.operations import Operations, bare
from specloom.diff.schemas import Sink, Spot
from specloom.ir import Api, Operation, SecurityScheme

__all__ = ["compare_security"]

Alternatives = tuple[frozenset[str], ...]


def compare_security(old: Api, new: Api, operations: Operations) -> None:
    """What differs between the schemes, and between what each operation asks for."""
    sink = operations.sink(Direction.REQUEST, "")
    _schemes(old, new, sink)
    if old.requirements != new.requirements or old.scopes != new.scopes:
        at = Side(tokens=("security",))
        spot = Spot("the API", at, at)
        _alternatives(_sets(old.requirements), _sets(new.requirements), spot, sink)
        _scopes(dict(old.scopes), dict(new.scopes), spot, sink)
    after = {(op.http_method, bare(op.path)): op for op in new.operations()}
    for op in old.operations():
        other = after.get((op.http_method, bare(op.path)))
        if other is not None and (op.security is not None or other.security is not None):
            sink = operations.sink(Direction.REQUEST, other.call)
            spot = Spot(other.key, Side(op.where), Side(other.where))
            _alternatives(_needed(op, old), _needed(other, new), spot, sink)
            _scopes(_scopes_of(op, old), _scopes_of(other, new), spot, sink)


def _needed(operation: Operation, api: Api) -> Alternatives:
    return _sets(api.requirements if operation.security is None else operation.security)


def _sets(requirements: tuple[tuple[str, ...], ...]) -> Alternatives:
    """The ways to sign; of none at all the empty one."""
    return tuple(frozenset(names) for names in requirements) or (frozenset(),)


def _scopes_of(operation: Operation, api: Api) -> dict[str, tuple[str, ...]]:
    return dict(api.scopes if operation.security is None else operation.scopes)


def _alternatives(old: Alternatives, new: Alternatives, spot: Spot, sink: Sink) -> None:
    if set(old) == set(new):
        return
    # Whoever signed in an old way is let in if a new one asks for no more.
    refused = [way for way in old if not any(other <= way for other in new)]
    rule = "credentials-required" if refused else "credentials-relaxed"
    sink.say(rule, spot, _words(old), _words(new))


def _words(ways: Alternatives) -> str:
    return " or ".join(" with ".join(sorted(way)) or "nothing" for way in ways)


def _scopes(
    old: dict[str, tuple[str, ...]], new: dict[str, tuple[str, ...]], spot: Spot, sink: Sink
) -> None:
    for scheme in old.keys() & new.keys():
        for scope in (s for s in new[scheme] if s not in old[scheme]):
            sink.say("scope-added", spot, None, scope)
        for scope in (s for s in old[scheme] if s not in new[scheme]):
            sink.say("scope-removed", spot, scope)


def _schemes(old: Api, new: Api, sink: Sink) -> None:
    before, after = {s.name: s for s in old.security}, {s.name: s for s in new.security}
    for name, held in before.items():
        at = Side(tokens=(*_SCHEMES, name))
        spot = Spot(f"security scheme {name}", at, at if name in after else Side())
        other = after.get(name)
        if other is None:
            sink.say("scheme-removed", spot)
        elif _way(held) != _way(other):
            sink.say("scheme-changed", spot, _way(held), _way(other))
        else:
            _details(held, other, spot, sink)
    for name in (n for n in after if n not in before):
        at = Side(tokens=(*_SCHEMES, name))
        sink.say("scheme-added", Spot(f"security scheme {name}", new=at))


_SCHEMES = ("components", "securitySchemes")


def _way(scheme: SecurityScheme) -> str:
    if scheme.kind.value == "api_key":
        return f"a key in {scheme.location.value} {scheme.parameter}"
    return scheme.kind.value


def _details(old: SecurityScheme, new: SecurityScheme, spot: Spot, sink: Sink) -> None:
    if old.token_url != new.token_url:
        sink.say("server-changed", spot, old.token_url, new.token_url)
    if old.doc != new.doc:
        sink.say("description-changed", spot)
    if old.facts != new.facts:
        sink.say("annotation-changed", spot, "other", "other", "what else it says")
