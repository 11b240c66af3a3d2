"""Which ids can't be replaced without a look at the program around them, and why not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from specloom.features.model_catalogue.model import Catalogue, ModelCard
from specloom.features.model_catalogue.rules import broken
from specloom.features.model_catalogue.scan.context import Context, Kind, contexts
from specloom.features.model_catalogue.scan.hits import Hit
from specloom.features.model_catalogue.scan.outline import Pair, outline

__all__ = ["Refusal", "Swap", "judge", "stand_in"]


@dataclass(frozen=True, slots=True)
class Swap:
    """A hit and the model that may be written over it."""

    hit: Hit
    other: ModelCard


@dataclass(frozen=True, slots=True)
class Refusal:
    """A hit that is left alone although its model goes away; `reason` follows the id in a text."""

    hit: Hit
    reason: str


def stand_in(hit: Hit, catalogue: Catalogue, today: date) -> ModelCard | None:
    """The model that may be written over this hit; None where that alone would break things.

    A fine-tuned model can't be renamed, another host names its deployments itself, vectors of
    another embedding model don't compare, and a model of another endpoint needs another call.
    """
    if hit.fine_tuned or hit.foreign or hit.card.shutdown is None:
        return None
    found = catalogue.successor(hit.card, today)
    return found if found is not None and catalogue.can_stand_in(hit.card, found) else None


def judge(
    files: Mapping[Path, tuple[bytes, Sequence[Hit]]],
    others: Iterable[tuple[Path, bytes]],
    catalogue: Catalogue,
    today: date,
) -> tuple[list[Swap], list[Refusal]]:
    """What can be replaced and what not. `files` holds the text and all hits of each file,
    `others` the project's further files, whose calls may use an id that is set elsewhere."""
    found = {
        path: contexts(data, path.suffix.lower(), hits) for path, (data, hits) in files.items()
    }
    texts = chain(((path, data) for path, (data, _) in files.items()), others)
    elsewhere = _Elsewhere(catalogue, [c for path, data in texts for c in _loose_calls(path, data)])
    swaps: list[Swap] = []
    refusals: list[Refusal] = []
    for places in found.values():
        fixed = _pinned(places)
        candidates: list[tuple[Context, ModelCard]] = []
        for place in places:
            other = stand_in(place.hit, catalogue, today)
            if other is None:
                continue
            reason = _by_place(place, fixed) or _by_request(place, other, elsewhere)
            if reason:
                refusals.append(Refusal(place.hit, reason))
            else:
                candidates.append((place, other))
        merged = set(_merged(candidates, places))
        for place, other in candidates:
            if place.hit in merged:
                reason = f"another id nearby would become {other.id} as well"
                refusals.append(Refusal(place.hit, reason))
            else:
                swaps.append(Swap(place.hit, other))
    return swaps, refusals


# The place


def _pinned(places: Sequence[Context]) -> dict[str, Context]:
    """The ids that something in the file depends on: a table, a comparison, an expectation."""
    wanted = (Kind.TABLE, Kind.COMPARED, Kind.EXPECTED)
    return {place.hit.card.id: place for place in places if place.kind in wanted}


def _by_place(place: Context, fixed: Mapping[str, Context]) -> str:
    if place.kind is Kind.COMPARED:
        return "the program compares with it"
    if place.kind is not Kind.VALUE:
        return f"it stands {place.kind.value}"
    other = fixed.get(place.hit.card.id)
    if other is None:
        return ""
    what = {
        Kind.TABLE: "a table of ids",
        Kind.COMPARED: "a comparison",
        Kind.EXPECTED: "a test's expectation",
    }[other.kind]
    return f"{what} in line {other.hit.line} depends on it"


_NEAR = 2  # lines


def _merged(
    candidates: Sequence[tuple[Context, ModelCard]], places: Sequence[Context]
) -> Iterator[Hit]:
    """The hits whose new id another id nearby has or gets, so that two choices become one."""
    new = {place.hit: other.id for place, other in candidates}
    lines: dict[int, set[tuple[str, str]]] = {}
    for place in places:
        before = place.hit.card.id
        lines.setdefault(place.hit.line, set()).add((before, new.get(place.hit, before)))
    for place, other in candidates:
        line = place.hit.line
        near = (lines.get(at, set()) for at in range(line - _NEAR, line + _NEAR + 1))
        if any(a == other.id and b != place.hit.card.id for ids in near for b, a in ids):
            yield place.hit


# The request


@dataclass(frozen=True, slots=True)
class _Call:
    """Named values of a call whose model is set elsewhere."""

    path: Path
    line: int
    arguments: tuple[Pair, ...]


_MODEL = ("model", "model_name", "model_id", "engine", "llm_model")
_PROMPTS = {*_MODEL, "messages", "prompt", "input", "contents"}
# Names that are hardly used but for models; others count only beside a prompt or a model.
_PARAMETER = re.compile(
    rb"(?i)(?:\b|_)(temperature|top_?p|(?:presence|frequency)_?penalty|(?:top_?)?logprobs|"
    rb"logit_?bias|max_?tokens|reasoning_?effort|prediction|stop|tools|quality|size|style|n)"
    rb"[\"']?\s*(?:=(?!=)|:(?![:=]))\s*"
)
_COMMON = {b"stop", b"tools", b"quality", b"size", b"style", b"n", b"prediction"}


def _loose_calls(path: Path, data: bytes) -> Iterator[_Call]:
    """The calls and mappings of a file that have parameters but no model id of their own."""
    if not _PARAMETER.search(data):
        return
    seen = outline(data, path.suffix.lower())
    for found in _PARAMETER.finditer(data):
        if seen.in_comment(found.start()) or seen.string_at(found.start()) is not None:
            continue
        groups = [g for g in seen.groups_at(found.start()) if g.opening in b"({"][:1]
        pairs = tuple(seen.pairs(groups[0])) if groups else (_assigned(data, found),)
        if any(p.name in _MODEL and p.value[:1] in b"\"'`" for p in pairs):
            continue
        if found.group(1).lower() in _COMMON and _PROMPTS.isdisjoint(p.name for p in pairs):
            continue
        yield _Call(path, data.count(b"\n", 0, found.start()) + 1, pairs)


def _assigned(data: bytes, found: re.Match[bytes]) -> Pair:
    """`TEMPERATURE = 0.2`, `temperature: 0.2` on a line of its own."""
    end = data.find(b"\n", found.end())
    value = data[found.end() : end if end >= 0 else len(data)].split(b" #")[0].strip()
    return Pair(found.group(1).decode().lower(), value.rstrip(b",;"), found.end())


class _Elsewhere:
    """What calls send that leave the model to another place; asked once for each pair of models."""

    def __init__(self, catalogue: Catalogue, calls: Sequence[_Call]) -> None:
        self.catalogue = catalogue
        self.calls = calls
        self.known: dict[tuple[str, str], str] = {}

    def refused(self, card: ModelCard, other: ModelCard) -> str:
        key = (card.id, other.id)
        if key not in self.known:
            self.known[key] = self._first(card, other)
        return self.known[key]

    def _first(self, card: ModelCard, other: ModelCard) -> str:
        for call in self.calls:
            name = _refused(self.catalogue, card, other, call.arguments)
            if name:
                return f"{name}, which {call.path.name}:{call.line} sends"
        return ""


def _by_request(place: Context, other: ModelCard, elsewhere: _Elsewhere) -> str:
    card = place.hit.card
    arguments = place.arguments or ()
    refused = _refused(elsewhere.catalogue, card, other, arguments, place.callee)
    if not refused and not place.is_whole:
        refused = elsewhere.refused(card, other)
    return f"{other.id} refuses {refused}" if refused else ""


def _refused(
    catalogue: Catalogue,
    card: ModelCard,
    other: ModelCard,
    arguments: Sequence[Pair],
    callee: str = "",
) -> str:
    """The first parameter that `other` refuses and `card` takes; empty where there is none."""
    request = {pair.name: _value(pair.value) for pair in arguments if pair.name not in _MODEL}
    request = {name: value for name, value in request.items() if value is not None}
    for operation in _operations(catalogue, other, callee):
        for rule in catalogue.rules_for(other.id, operation):
            fields = [name for name in request if name in _fields(rule.require, rule.when)]
            if not fields:
                continue
            for sample in _samples(request):
                if not broken(rule, other, sample):
                    continue
                before = catalogue.rules_for(card.id, operation)
                if not any(r.id == rule.id and broken(r, card, sample) for r in before):
                    return fields[0]
    return ""


def _operations(catalogue: Catalogue, card: ModelCard, callee: str) -> list[str]:
    """The operations that a call of `callee` may be: that of its name, else all that serve the
    model but the newer of two for the same."""
    named = {op for rule in catalogue.rules if card.id in rule.models for op in rule.operations}
    served = {path.removeprefix(catalogue.base).strip("/").split("/")[0] for path in card.endpoints}
    found = sorted(op for op in named if op.split(".")[0] in served)
    called = [op for op in found if f".{callee}".endswith(f".{op}")]
    return called or [op for op in found if op != "responses.create" or len(found) == 1]


def _fields(*schemas: Mapping[str, Any] | None) -> set[str]:
    found: set[str] = set()
    for schema in schemas:
        if isinstance(schema, Mapping):
            found.update(schema.get("properties", ()))
            found.update(schema.get("required", ()))
            found |= _fields(schema.get("not"))
    return found


class _Unknown:
    """A value that only the running program knows."""


# What an unknown value may be: something that most rules on it would refuse.
_PROBES: tuple[Any, ...] = ("?", 0.5, [{"type": "function"}], {"type": "json_schema"})


def _samples(request: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    unknown = [name for name, value in request.items() if isinstance(value, _Unknown)]
    for probe in _PROBES if unknown else (None,):
        yield {**request, **dict.fromkeys(unknown, probe)}


_WORDS = {b"True": True, b"true": True, b"False": False, b"false": False}
_NOTHING = (b"None", b"null", b"nil", b"undefined", b"NOT_GIVEN", b"omit")


def _value(text: bytes) -> Any:
    """The value that a literal writes; None for nothing, `_Unknown` for any expression."""
    text = text.strip()
    if text in _NOTHING:
        return None
    if text in _WORDS:
        return _WORDS[text]
    if re.fullmatch(rb"([\"'`])(?:(?!\1).)*\1", text, re.S):
        return text[1:-1].decode("utf-8", errors="replace")
    try:
        return json.loads(text)
    except ValueError:
        return _Unknown()
