"""How changes are shown: as diagnostics to people, machines and reviews, as Markdown, as a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from types import MappingProxyType
from typing import Any

from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.diff.change import Change, Effect, Side

__all__ = ["Proofs", "html", "problems", "summary"]

_SEVERITY = {
    Effect.BREAKS: Severity.ERROR,
    Effect.MAY_BREAK: Severity.WARNING,
    Effect.COMPATIBLE: Severity.NOTE,
    Effect.DOCS: Severity.NOTE,
}


Proofs = Mapping[str, Mapping[str, str]]
"""By fingerprint: what became of proving a verdict (`standing`, `why`, `request`, `answer` …)."""


def problems(changes: Sequence[Change], proofs: Proofs = MappingProxyType({})) -> list[Problem]:
    """Each change as a diagnostic, at its place in the new description, else in the old one."""
    return [_problem(change, proofs.get(change.fingerprint)) for change in changes]


def _problem(change: Change, proof: Mapping[str, str] | None) -> Problem:
    is_new = bool(change.new.where.file)
    at = change.new.where if is_new else change.old.where
    severity = Severity.NOTE if change.accepted else _SEVERITY[change.effect]
    accepted = f"; accepted: {change.accepted}" if change.accepted else ""
    return Problem(
        at,
        change.code,
        f"{change.subject} {change.message}",
        f"{change.verdict.value}: {change.reason}{accepted}{proof_line(proof)}",
        severity,
        {**_extra(change), **({"proof": dict(proof)} if proof else {})},
    )


def proof_line(proof: Mapping[str, str] | None) -> str:
    """`; proved: POST /pets {"kind": "cat"} → 400 …`."""
    if not proof:
        return ""
    shown = [proof["request"], proof["answer"], proof["error"]]
    calls = " → ".join(text for text in shown if text)
    return f"; {proof['standing']}: {proof['why']}" + (f": {calls}" if calls else "")


def _extra(change: Change) -> dict[str, Any]:
    effects = {"callers": change.callers, "readers": change.readers}
    return {
        "rule": change.name,
        "verdict": change.verdict.value,
        "reason": change.reason,
        **{who: effect.name.lower() for who, effect in effects.items() if effect is not None},
        "subject": change.subject,
        "before": change.before,
        "after": change.after,
        "old": _side(change.old),
        "new": _side(change.new),
        "operations": list(change.operations),
        "fingerprint": change.fingerprint,
        **({"in_code": True} if change.in_code else {}),
        **({"accepted": change.accepted} if change.accepted else {}),
    }


def _side(side: Side) -> dict[str, Any] | None:
    where: Where = side.where
    if not where.file:
        return None
    place = {"file": where.file, "line": where.line, "column": where.column}
    return {**place, "pointer": side.pointer}


_COUNTS: tuple[tuple[str, Callable[[Change], bool]], ...] = (
    ("breaking", lambda c: c.effect is Effect.BREAKS),
    ("that may break", lambda c: c.effect is Effect.MAY_BREAK),
    ("compatible", lambda c: c.effect is Effect.COMPATIBLE),
    ("docs only", lambda c: c.effect is Effect.DOCS),
)


def summary(changes: Sequence[Change], version: str, after: str) -> str:
    """`3 changes: 1 breaking, 2 compatible; 1.4.0 → 2.0.0`."""
    if not changes:
        return "no changes"
    counts = [(sum(1 for c in changes if holds(c)), word) for word, holds in _COUNTS]
    parts = ", ".join(f"{number:,} {word}" for number, word in counts if number)
    accepted = sum(1 for c in changes if c.accepted)
    parts += f", {accepted:,} of them accepted" if accepted else ""
    follows = f"; {version} → {after}" if after else ""
    return f"{counted(len(changes), 'change')}: {parts}{follows}"


def html(
    changes: Sequence[Change], title: str, line: str, proofs: Proofs = MappingProxyType({})
) -> str:
    """One page that stands by itself."""
    return "\n".join(_page(changes, title, line, proofs)) + "\n"


_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "li{margin:.5rem 0}code{background:#8882;padding:.1em .3em}small{opacity:.75}"
    ".breaks{color:#b00020}.may_break{color:#8a5a00}"
    "@media(prefers-color-scheme:dark){body{background:#111;color:#eee}"
    ".breaks{color:#ff8a80}.may_break{color:#ffca6b}}"
)


def _page(changes: Sequence[Change], title: str, line: str, proofs: Proofs) -> Iterator[str]:
    yield "<!doctype html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
    yield f"<h1>{escape(title)}</h1><p>{escape(line)}</p><ul>"
    for change in changes:
        kind = change.effect.name.lower()
        yield f'<li id="{change.fingerprint}"><b class="{kind}">{escape(change.verdict.value)}</b>'
        yield f"<code>{escape(change.subject)}</code> {escape(change.message)}<br>"
        proof = escape(proof_line(proofs.get(change.fingerprint)))
        yield f"<small>{escape(change.reason)}{proof} · {escape(change.code)}"
        for side in (change.old, change.new):
            if side.where.file:
                yield f" · {escape(str(side.where))} {escape(side.pointer)}"
        accepted = f"<br>accepted: {escape(change.accepted)}" if change.accepted else ""
        yield f"</small>{accepted}</li>"
    yield "</ul></body></html>"
