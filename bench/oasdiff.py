"""How `specloom diff` agrees with oasdiff: python -m bench.oasdiff CHECKOUT > bench/OASDIFF.md

CHECKOUT is a clone of github.com/oasdiff/oasdiff. Read from it are facts alone: the ids and levels
of its rules, and which of them its tests expect of which pair of documents.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from specloom.cli.diff_inputs import described
from specloom.diff import Change, Effect, compare, surface
from specloom.diff.rules import RULES
from specloom.document.load import load
from specloom.examples.endpoints import Endpoint
from specloom.examples.sampler import Impossible, Options
from specloom.examples.schemas import Schemas
from specloom.ir import Type
from specloom.project.revisions import Source
from specloom.prove import Standing, prove
from specloom.prove.stage import side
from specloom.prove.variations import variations
from specloom.reading import read_api

_ID = re.compile(r'(\w+Id)\s*=\s*"([a-z0-9-]+)"')
_RULE = re.compile(r"newBackwardCompatibilityRule\((\w+), (\w+),")
_OPEN = re.compile(r'open\w*\("\.\./(data/[^"]+)"')
_SERIOUS = ("ERR", "WARN")
_ANSWERS = ("response", "required-response", "optional-response", "webhook")


@dataclass(frozen=True)
class Row:
    """What answers the ids that match a pattern."""

    pattern: re.Pattern[str]
    ours: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Facts:
    """The levels of oasdiff's rules by id, and the ids that its tests expect of two documents."""

    levels: dict[str, str]
    pairs: dict[tuple[str, str], set[str]]


def facts(checkout: Path) -> Facts:
    ids: dict[str, str] = {}
    for file in sorted((checkout / "checker").glob("*.go")):
        ids.update(_ID.findall(file.read_text()))
    rules = _RULE.findall((checkout / "checker" / "rules.go").read_text())
    levels = {ids.get(name, name): level for name, level in rules}
    pairs: dict[tuple[str, str], set[str]] = {}
    for file in sorted((checkout / "checker").glob("*_test.go")):
        for test in re.split(r"\nfunc ", file.read_text()):
            files = _OPEN.findall(test)
            # A test that changes what it has read says nothing of the documents as they are.
            if len(files) != 2 or files[0] == files[1] or re.search(r"Spec\.|for |tt\.", test):
                continue
            found = {ids[n] for n in re.findall(r"checker\.(\w+Id)\b", test) if n in ids}
            pairs.setdefault((files[0], files[1]), set()).update(found & set(levels))
    return Facts(levels, {pair: found for pair, found in pairs.items() if found})


def table() -> list[Row]:
    text = Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
    return [
        Row(re.compile(row["id"]), tuple(row["ours"]), row.get("why", ""))
        for row in yaml.safe_load(text)
    ]


def row_of(id_: str, rows: list[Row]) -> Row | None:
    return next((row for row in rows if row.pattern.fullmatch(id_)), None)


def effects(id_: str, row: Row) -> set[Effect]:
    """What our rules say, in the direction of oasdiff's."""
    rules = [RULES[name] for name in row.ours]
    if id_.startswith(_ANSWERS):
        return {rule.answer for rule in rules}
    return {rule.request for rule in rules}


def agrees(level: str, found: set[Effect]) -> bool:
    """Whether somebody is warned on both sides, or on neither."""
    serious = {effect >= Effect.MAY_BREAK for effect in found}
    return (level in _SERIOUS) in serious


def decided(old: Path, new: Path, id_: str, row: Row | None, serious: bool) -> str:
    """What calling and validating say where the two differ; empty where they don't decide.

    Where we warn and oasdiff doesn't, a call that fails; where it warns and we don't, that no value
    of many was found which only one of the two descriptions takes.
    """
    if serious:
        return "" if _differ(old, new, id_) else "no value tells the two descriptions apart"
    before, after = described(Source(old)), described(Source(new))
    changes = compare(before.api, after.api)
    changes = after.located(before.located(changes, is_new=False), is_new=True)
    named = [c for c in changes if row is not None and c.name in row.ours]
    for change, proof in prove(named, old, new):
        if change.effect >= Effect.MAY_BREAK and proof.standing is Standing.PROVED:
            return f"shown by a call: {proof.error or proof.answer}".replace("|", "/")[:160]
    return ""


def _differ(old: Path, new: Path, id_: str) -> bool:
    one, other = side(old, "bench_old").examples, side(new, "bench_new").examples
    if id_.startswith(_ANSWERS):
        one, other = other, one
    theirs = {e.described.key: e for e in other.endpoints}
    for endpoint in one.endpoints:
        if endpoint.described.key in theirs:
            pairs = _pairs(endpoint, theirs[endpoint.described.key], id_.startswith(_ANSWERS))
            if any(_refused(one.schemas, other.schemas, a, b) for a, b in pairs):
                return True
    return False


def _pairs(one: Endpoint, other: Endpoint, answers: bool) -> Iterator[tuple[Type, Type]]:
    """The types of what travels, in both descriptions."""
    mine = one.success.content if answers else tuple(one.bodies.values())
    theirs = {
        c.media_type: c for c in (other.success.content if answers else other.bodies.values())
    }
    for content in mine:
        known = theirs.get(content.media_type)
        if content.type is not None and known is not None and known.type is not None:
            yield content.type, known.type
    parameters = {(p.name, p.location): p for p in other.parameters}
    for parameter in () if answers else one.parameters:
        if (parameter.name, parameter.location) in parameters:
            yield parameter.type, parameters[parameter.name, parameter.location].type


def _refused(one: Schemas, other: Schemas, type_: Type, taken: Type) -> bool:
    """Whether there is a value that only the first description takes."""
    for full in (True, False):
        try:
            start = one.sample(type_, Options(full=full), "text")
        except Impossible:
            continue
        for varied in variations(type_, start, one):
            if one.fits(type_, varied.value) and not other.fits(taken, varied.value):
                return True
    return False


def _api(path: Path) -> Any:
    spec, _ = load(path)
    assert spec is not None, path
    return surface(read_api(spec).api)


def on_documents(
    checkout: Path, known: Facts, rows: list[Row]
) -> Iterator[tuple[str, str, str, str]]:
    """(document, id, what became of it, what decides) for each rule that a test expects."""
    for (old, new), ids in sorted(known.pairs.items()):
        if not (checkout / old).exists() or not (checkout / new).exists():
            continue
        changes = compare(_api(checkout / old), _api(checkout / new))
        for id_ in sorted(ids):
            row = row_of(id_, rows)
            found = set(_found(id_, row, changes)) if row is not None else set()
            serious = known.levels[id_] in _SERIOUS
            if not found and serious:
                # The same may be said as another change: of a keyword with a schema in it, say.
                found = {e for e in _in_direction(id_, changes) if e >= Effect.MAY_BREAK}
            if not found:
                state = "agrees" if not serious else "not seen"
            else:
                state = "agrees" if agrees(known.levels[id_], found) else "differs"
            why = ""
            if state != "agrees":
                why = decided(checkout / old, checkout / new, id_, row, serious)
            yield Path(old).stem, id_, state, why


def _found(id_: str, row: Row, changes: list[Change]) -> Iterator[Effect]:
    yield from _in_direction(id_, [change for change in changes if change.name in row.ours])


def _in_direction(id_: str, changes: list[Change]) -> Iterator[Effect]:
    for change in changes:
        effect = change.readers if id_.startswith(_ANSWERS) else change.callers
        if effect is not None:
            yield effect


def report(checkout: Path) -> str:
    known, rows = facts(checkout), table()
    lines = ["# specloom diff beside oasdiff", ""]
    lines += ["Written by `python -m bench.oasdiff CHECKOUT`; the answers are `oasdiff.yaml`.", ""]
    listed, equal = [], 0
    for id_, level in known.levels.items():
        row = row_of(id_, rows)
        assert row is not None, f"no row answers {id_}"
        found = effects(id_, row)
        same = bool(found) and agrees(level, found)
        equal += same or (not found and level == "INFO")
        ours = ", ".join(row.ours) or "–"
        says = "/".join(sorted({e.name.lower().replace("_", " ") for e in found})) or "–"
        listed.append(f"| {id_} | {level} | {ours} | {says} | {'yes' if same else row.why} |")
    seen = list(on_documents(checkout, known, rows))
    good = sum(state == "agrees" for _, _, state, _ in seen)
    ours = sum(bool(why) for *_, why in seen)
    documents = {d for d, *_ in seen}
    lines += [
        f"Of {len(known.levels)} rules {equal} give the same answer (is somebody warned?): "
        f"{equal / len(known.levels):.1%}. The others differ for the reason in the last column.",
        "",
        f"Of {len(seen)} verdicts that oasdiff's tests expect of {len(documents)} pairs of "
        f"documents {good} agree: {good / max(len(seen), 1):.1%}. Of the others {ours} are decided "
        "for us by calling or validating; with those it is "
        f"{(good + ours) / max(len(seen), 1):.1%}. Those that don't agree:",
        "",
        "| document | rule | what | decided by |",
        "|---|---|---|---|",
        *(f"| {d} | {i} | {s}{_reason(i, rows)} | {w} |" for d, i, s, w in seen if s != "agrees"),
        "",
        "| oasdiff's rule | level | ours | says | agrees, or why not |",
        "|---|---|---|---|---|",
        *listed,
    ]
    return "\n".join(lines) + "\n"


def _reason(id_: str, rows: list[Row]) -> str:
    row = row_of(id_, rows)
    return f": {row.why}" if row is not None and row.why else ""


if __name__ == "__main__":
    print(report(Path(sys.argv[1])), end="")
