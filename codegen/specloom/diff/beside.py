"""Our description beside a vendor's: what they have that we lack, what differs, what they ended.

The same comparison as between two versions, read the other way: theirs is the newer one. Names are
each side's own; only what goes over the wire counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from specloom.diff.change import Change, Effect
from specloom.diff.rules import RULES
from specloom.ir import Api, ParameterIn
from specloom.ir.names import snake

__all__ = ["Called", "beside", "beside_calls"]

Called = tuple[str, str, str, tuple[str, ...]]
"""A call of somebody's client: method, path without names, what it is called, its arguments."""

# What only says how somebody calls, describes or hosts things.
_THEIR_OWN = frozenset(
    (
        *("operation-renamed", "schema-renamed", "path-parameter-renamed", "version-changed"),
        *("description-changed", "examples-changed", "tags-changed", "annotation-changed"),
        *("server-added", "server-removed", "server-changed", "scheme-added", "scheme-removed"),
        *("scheme-changed", "credentials-required", "credentials-relaxed", "model-added"),
        *("model-removed", "model-changed", "scope-added", "scope-removed"),
    )
)
_ORDER = (
    ("operation-added",),
    ("required-field-added", "required-parameter-added", "required-body-added"),
    ("field-added", "parameter-added", "body-added", "success-added", "stream-added"),
    ("value-added", "known-value-added", "member-added", "tag-added"),
    ("deprecated", "deprecated-without-notice", "shutdown-set", "shutdown-earlier"),
)


def beside(changes: Iterable[Change]) -> list[Change]:
    """Of the changes from ours to theirs those that matter, what callers miss most first."""
    found = [_worded(c) for c in changes if c.name not in _THEIR_OWN]
    return sorted(found, key=lambda c: (_rank(c), c.subject, c.code))


def _rank(change: Change) -> int:
    for rank, names in enumerate(_ORDER):
        if change.name in names:
            return rank
    return len(_ORDER) + ("removed" in change.name)


def _worded(change: Change) -> Change:
    if change.name.endswith("-added") or change.name == "stream-added":
        reason = "they have it, we lack it"
    elif change.name.endswith("-removed"):
        reason = "we have it, they don't"
    else:
        reason = "theirs is the first, ours the second"
    return replace(change, reason=reason, callers=Effect.MAY_BREAK, readers=None)


_OPTIONS = frozenset(("extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key"))


def beside_calls(api: Api, calls: Iterable[Called], whose: str) -> list[Change]:
    """What the calls of an installed client have that our description lacks."""
    from specloom.diff.operations import bare

    ours = {(op.http_method, bare(op.path)): op for op in api.operations()}
    found = []
    for method, path, name, arguments in calls:
        operation = ours.get((method, path))
        if operation is None:
            found.append(_lacking("operation-added", f"{method} {path}", f"is {name}", whose))
            continue
        fields = operation.body.fields if operation.body else ()
        known = {snake(f.name) for f in fields}
        known |= {snake(p.name) for p in operation.parameters}
        known |= {snake(p.name) for p in operation.parameters if p.location is ParameterIn.HEADER}
        for argument in arguments:
            if argument not in _OPTIONS and snake(argument) not in known:
                subject = f"{operation.key}: {argument}"
                found.append(_lacking("field-added", subject, f"is an argument of {name}", whose))
    return sorted(found, key=lambda c: (_rank(c), c.subject))


def _lacking(rule: str, subject: str, message: str, whose: str) -> Change:
    reason = f"{whose} has it, we lack it"
    code = RULES[rule].code
    return Change(code, rule, subject, message, reason, Effect.MAY_BREAK, None)
