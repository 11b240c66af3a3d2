"""The version that follows from changes, and what to say of them in a changelog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from specloom.diff.change import Change, Effect
from specloom.markdown import inline

__all__ = ["changelog", "next_version"]

_VERSION = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?")


def next_version(version: str, changes: Iterable[Change]) -> str:
    """The semantic version after `version`; empty where that is none.

    What breaks makes a new major version (before 1.0.0 a minor one), what else is seen in calls a
    minor one, words a patch.
    """
    match = _VERSION.match(version)
    if match is None:
        return ""
    major, minor, patch = (int(part or 0) for part in match.groups())
    worst = max((c.effect for c in changes if c.name != "version-changed"), default=None)
    if worst is None:
        return version
    if worst is Effect.BREAKS:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if worst is Effect.DOCS:
        return f"{major}.{minor}.{patch + 1}"
    return f"{major}.{minor + 1}.0" if major else f"0.{minor}.{patch + 1}"


_HEADINGS = (
    (Effect.BREAKS, "Breaking"),
    (Effect.MAY_BREAK, "May break"),
    (Effect.COMPATIBLE, "New and changed"),
    (Effect.DOCS, "Documentation"),
)


def changelog(version: str, changes: Sequence[Change]) -> str:
    """An entry in Markdown: what breaks first, each with its reason."""
    return "\n".join(_lines(version, changes)).rstrip() + "\n"


def _lines(version: str, changes: Sequence[Change]) -> Iterator[str]:
    yield f"## {inline(version or 'Unreleased')}"
    yield ""
    if not changes:
        yield "Nothing changed."
    for effect, heading in _HEADINGS:
        found = [c for c in changes if c.effect is effect]
        if not found:
            continue
        yield f"### {heading}"
        yield ""
        for change in found:
            reason = f" ({inline(change.reason)})" if effect >= Effect.MAY_BREAK else ""
            why = f" Accepted: {inline(change.accepted)}." if change.accepted else ""
            said = f"`{inline(change.subject, code=True)}` {inline(change.message)}{reason}."
            yield f"- {said}{why}"
        yield ""
