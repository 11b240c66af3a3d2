"""What kind of place an id stands in: a value that can be rewritten, or something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from specloom.features.model_catalogue.scan.hits import Hit
from specloom.features.model_catalogue.scan.outline import Group, Outline, Pair, outline

__all__ = ["Context", "Kind", "contexts"]


class Kind(Enum):
    """The kinds of places; only a value can be rewritten without a look at the rest."""

    VALUE = "value"
    PROSE = "in prose"
    TABLE = "in a table of ids"
    COMPARED = "compared with"
    EXPECTED = "in a test's expectation"


@dataclass(frozen=True, slots=True)
class Context:
    """Where a hit stands. `arguments` are the named values beside it; None where it stands
    alone (`MODEL = "…"`), so that any call of the project may use it. `is_whole`: they are all
    that its call sends."""

    hit: Hit
    kind: Kind
    arguments: tuple[Pair, ...] | None = None
    is_whole: bool = False
    callee: str = ""


_PROSE = frozenset([".md", ".mdx", ".rst", ".txt", ".adoc", ".tex", ".html"])
_INDENTED = frozenset([".yaml", ".yml"])
_LONGEST_LINE = 400
_BARE_VALUE = re.compile(
    rb"(?:[\w.\"'-]+\s*(?:[:=]|:-)\s*|--?[\w-]*(?:model|engine)[ =]|^\s*-\s+)$"
)
_EXPECTING = re.compile(r"(?i)assert\w*|expect|to_?be|to_?equal|to_?match|should\w*|called_\w*with")
_ASSERTION = re.compile(rb"^\s*(?:assert\b|expect\b|self\.assert|t\.\w+\()")
_COMPARISON = re.compile(rb"(?:[=!]==?|\bis|\bin|\bcase|\bwhen|\beq)\s*$")
_COMPARED = re.compile(rb"\s*(?:[=!]==?)")


def contexts(data: bytes, suffix: str, hits: Sequence[Hit]) -> list[Context]:
    """The context of each hit of one file; `data` is its text."""
    seen = outline(data, suffix)
    calls: dict[Group, tuple[Pair, ...]] = {}
    places = [_place(seen, suffix, hit, calls) for hit in hits]
    positional = Counter(place.group for place in places if place.is_item)
    found = []
    for hit, place in zip(hits, places, strict=True):
        kind = place.kind
        if place.is_item and place.group is not None and positional[place.group] > 1:
            kind = Kind.TABLE
        whole = place.group is not None and not place.is_item and not _spreads(seen, place.group)
        arguments = place.arguments if kind is Kind.VALUE else None
        callee = _callee(seen, place.group) if place.group is not None else ""
        found.append(Context(hit, kind, arguments, whole and arguments is not None, callee))
    return found


def _spreads(seen: Outline, group: Group) -> bool:
    """True for `create(model=…, **options)` and `{ model: …, ...options }`."""
    content = seen.data[group.start : group.end]
    return b"**" in content or b"..." in content


@dataclass(frozen=True, slots=True)
class _Place:
    kind: Kind
    group: Group | None = None
    is_item: bool = False
    arguments: tuple[Pair, ...] | None = None


def _place(seen: Outline, suffix: str, hit: Hit, calls: dict[Group, tuple[Pair, ...]]) -> _Place:
    if suffix in _PROSE or seen.in_comment(hit.start):
        return _Place(Kind.PROSE)
    start, end = _literal(seen, hit)
    line_start = seen.data.rfind(b"\n", 0, start) + 1
    line = seen.data[max(line_start, start - _LONGEST_LINE) : start]
    if seen.string_at(hit.start) is None:
        if not _BARE_VALUE.search(line):
            return _Place(Kind.PROSE)
    elif start < 0:
        return _Place(Kind.PROSE)
    groups = seen.groups_at(start)
    if _ASSERTION.match(line) or any(_expects(seen, group) for group in groups):
        return _Place(Kind.EXPECTED)
    if _COMPARISON.search(line) or _COMPARED.match(seen.data, end):
        return _Place(Kind.COMPARED)
    if _is_key(seen, start, end):
        return _Place(Kind.TABLE)
    before = seen.data[:start].rstrip()[-1:]
    if groups and before and before in b"([{,":
        return _Place(Kind.VALUE, groups[0], is_item=True, arguments=_call(seen, groups[0], calls))
    if groups and groups[0].opening in b"({":
        return _Place(Kind.VALUE, groups[0], arguments=_call(seen, groups[0], calls))
    if suffix in _INDENTED:
        return _Place(Kind.VALUE, arguments=_siblings(seen.data, start))
    return _Place(Kind.VALUE)


def _literal(seen: Outline, hit: Hit) -> tuple[int, int]:
    """Start and end of the string that is the id alone; (-1, -1) where it holds more."""
    string = seen.string_at(hit.start)
    if string is None:
        return hit.start, hit.end
    start, end, quote = string
    inner = seen.data[start + quote : end - quote].strip()
    whole = inner.removeprefix(hit.prefix.encode()).lstrip(b"/:")
    alone = whole == hit.card.id.encode() or whole.startswith(hit.card.id.encode() + b":")
    return (start, end) if alone else (-1, -1)


def _expects(seen: Outline, group: Group) -> bool:
    name = _callee(seen, group).rpartition(".")[2]
    return bool(name and _EXPECTING.search(name))


def _callee(seen: Outline, group: Group) -> str:
    """`client.chat.completions.create` before a group; empty where none stands there."""
    before = seen.data[max(0, group.start - 80) : group.start - 1]
    name = re.search(rb"[\w.]+$", before)
    return name.group().decode() if name else ""


_MAPPED = re.compile(rb"[ \t]*(?::(?![:=])|=>)")


def _is_key(seen: Outline, start: int, end: int) -> bool:
    """True for `"id": …` and `"id" => …` of a mapping, and for `prices["id"]`."""
    if _MAPPED.match(seen.data, end):
        return True
    before = seen.data[max(0, start - 2) : start]
    return bool(re.fullmatch(rb"[\w)\]]\[", before)) and seen.data[end : end + 1] == b"]"


def _call(
    seen: Outline, group: Group, calls: dict[Group, tuple[Pair, ...]]
) -> tuple[Pair, ...] | None:
    """The named values of a call or mapping, kept in `calls`; None for a bare list."""
    if group.opening == b"[":
        return None
    if group not in calls:
        calls[group] = tuple(seen.pairs(group))
    return calls[group]


_KEY = re.compile(rb"^([ -]*)([A-Za-z_][\w-]*)\s*:[ \t]*([^\n#]*)", re.M)


def _siblings(data: bytes, position: int) -> tuple[Pair, ...]:
    """The keys beside the one at `position` in a block of YAML."""
    lines = list(_KEY.finditer(data))
    here = next((i for i, m in enumerate(lines) if m.start() <= position <= m.end()), None)
    if here is None:
        return ()
    indent = len(lines[here].group(1))
    first = last = here
    while first > 0 and len(lines[first].group(1)) >= indent and b"-" not in lines[first].group(1):
        if len(lines[first - 1].group(1)) < indent:
            break
        first -= 1
    while last + 1 < len(lines) and len(lines[last + 1].group(1)) >= indent:
        if b"-" in lines[last + 1].group(1):
            break
        last += 1
    return tuple(
        Pair(m.group(2).decode().lower().replace("-", "_"), m.group(3).strip(), m.start(3))
        for m in lines[first : last + 1]
        if len(m.group(1)) == indent
    )
