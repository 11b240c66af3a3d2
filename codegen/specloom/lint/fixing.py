"""Fix a schema so that the server takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .all_rules import ALL_RULES, check
from .engine import is_accepted
from .findings import Finding, Subject
from .fix_nodes import fix_schema
from .fix_references import dangling, point_from_root
from .fix_root import fix_root, lift_definitions
from .fix_sizes import fix_sizes
from .fix_work import Change, Work
from .profiles import DEFAULT, Profile
from .walk import Walk

__all__ = ["Change", "Fixed", "fix"]

_DEEPEST = 60
_MOST_PASSES = 5


@dataclass(frozen=True, slots=True)
class Fixed:
    """A fixed schema.

    `changes` are the fixes that were made; `refused` those that lose something and were
    not allowed to; `findings` what `check` says of the result.
    """

    schema: Any
    changes: list[Change] = field(default_factory=list)
    refused: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def accepted(self) -> bool:
        return is_accepted(self.findings)


def fix(
    schema: Any,
    profile: str = DEFAULT,
    *,
    subject: Subject | None = None,
    lossy: bool = False,
) -> Fixed:
    """The schema with everything fixed that can be; the argument is left as it was.

    Without `lossy` the result admits the same values, read so: an object that says nothing
    of other properties has none, and null stands for a property that was left out.
    Raises UnknownProfileError.
    """
    chosen = ALL_RULES.profile(profile)
    subject = subject or chosen.subject()
    findings = check(schema, profile, subject=subject)
    if is_accepted(findings) or _is_too_deep(schema):
        return Fixed(schema, findings=findings)
    fixed = _passes(schema, chosen, subject, lossy=lossy, lift=False)
    if _breaks_references(schema, fixed.schema):
        fixed = _passes(schema, chosen, subject, lossy=lossy, lift=True)
    if _breaks_references(schema, fixed.schema):
        return Fixed(schema, refused=fixed.changes, findings=findings)
    return fixed


def _breaks_references(old: Any, new: Any) -> bool:
    return new is not old and not dangling(new) <= dangling(old)


def _passes(
    schema: Any, profile: Profile, subject: Subject, *, lossy: bool, lift: bool
) -> Fixed:
    changes: list[Change] = []
    refused: list[Change] = []
    findings: list[Finding] = []
    declined: set[str] = set()
    endless: set[str] = set()
    for _ in range(_MOST_PASSES):
        work = Work(schema, profile, subject, lossy)
        work.lift, work.declined, work.endless = lift, declined, endless
        new = _pass(work, schema)
        declined |= {change.pointer for change in work.refused}
        changes += work.changes
        refused = work.refused
        if new is schema or not work.changes:
            findings = findings or check(schema, profile.name, subject=subject)
            break
        schema = new
        findings = check(schema, profile.name, subject=subject)
        if is_accepted(findings):
            break
    return Fixed(schema, changes, refused, findings)


def _pass(work: Work, schema: Any) -> Any:
    if isinstance(schema, dict):
        schema = lift_definitions(work, point_from_root(work, schema))
        work.root = schema
    schema = fix_root(work, schema)
    if not isinstance(schema, dict):
        return schema
    work.root = schema
    return fix_sizes(work, fix_schema(work, schema, (), is_root=True))


def _is_too_deep(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    walk = Walk(schema)
    return bool(walk.cut) or any(node.depth > _DEEPEST for node in walk.nodes)
