"""Tokens of a file → hits with line and column, and what kind of place each stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from specloom.features.model_catalogue.model import Catalogue, ModelCard
from specloom.features.model_catalogue.scan.tokens import Matcher, Token

__all__ = ["Hit", "hits_in", "is_elsewhere", "is_recorded"]


_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Hit:
    """One mention of a model. `recorded`: in a fixture, a recording or a history of the project.

    `column` counts characters from 1; `start` and `end` are bytes of the file's UTF-8 text.
    `foreign`: served by another host, which has dates of its own.
    """

    path: Path
    line: int
    column: int
    start: int
    end: int
    card: ModelCard
    prefix: str = ""
    fine_tuned: bool = False
    foreign: bool = False
    recorded: bool = False


def hits_in(
    path: Path, inside: PurePath, data: bytes, matcher: Matcher, catalogue: Catalogue
) -> Iterator[Hit]:
    """The hits of one file, in its order; `inside` is its path in the scanned project."""
    tokens = [t for t in matcher.find(data) if _believable(t, data, catalogue)]
    if not tokens:
        return
    recorded = is_recorded(inside)
    outputs = _notebook_outputs(data) if path.suffix == ".ipynb" else []
    # Counted on from hit to hit: a minified file is one line with many of them.
    line, column, counted = 1, 1, len(_MARK) if data.startswith(_MARK) else 0
    for token in tokens:
        newlines = data.count(b"\n", counted, token.start)
        if newlines:
            line, column = line + newlines, 1
            counted = data.rfind(b"\n", counted, token.start) + 1
        column += len(data[counted : token.start].decode("utf-8", errors="replace"))
        counted = token.start
        yield Hit(
            path=path,
            line=line,
            column=column,
            start=token.start,
            end=token.end,
            card=catalogue.cards[token.id],
            prefix=token.prefix,
            fine_tuned=token.fine_tuned,
            foreign=_is_foreign(token, data, catalogue),
            recorded=recorded or _within(token.start, outputs),
        )


# Ids that are common words elsewhere

_SPEAKS_OF_MODELS = re.compile(rb"(?i)model|openai|\bgpt-|\bo[1-4]-|\bllm|reasoning")
_ASSIGNED = re.compile(
    rb"(?i)(?:model|engine|llm)[\w-]*[\"']?\s*[:=]\s*(?:\$\{\w+:?-)?$|(?:--model|-m)\s+$"
)
_QUOTES = b"\"'`"
_AROUND = 400


_KEEP = b"specloom: keep"
# `name.startswith("gpt-4")` and `"gpt-4" in name` are about a family of ids, not about one model.
_PREFIX_TEST = re.compile(
    rb"(?i)(?:starts?_?with|has_?prefix)\s*\(\s*(?:[\w.]+\s*,\s*)?[(\[]?"
    rb"(?:[\"'`][^\"'`]*[\"'`]\s*,\s*)*[\"'`]$"
)

_PART_TEST = re.compile(rb"[\"'`]\s+in\s+[\w.]*(?:model|name|engine)\w*(?<!s)\b")
# `model.includes("gpt-4")`, but not `models.includes("gpt-4")`, which is about a list of ids.
_CONTAINS = re.compile(
    rb"(?i)(?:model|name|engine)\w*(?<!s)(?:\??\.to_?lower(?:_?case)?\(\))?\??\."
    rb"(?:includes|contains|indexof|match|search|find|ends_?with|remove_?prefix)\(\s*[\"'`]$"
)
# Deployments are named by their owners, and end when their host says so.
_DEPLOYED = re.compile(
    rb"(?i)(?:azure\w*(?:openai|chat|embeddings?|llm|client)\w*\(\s*|"
    rb"deployment[\w-]*\\?[\"']?\]?\s*[:=(]\s*)(?:\\?[\"'`])?(?:\$\{\w+:?-)?$"
)


def _believable(token: Token, data: bytes, catalogue: Catalogue) -> bool:
    """False where an id is only a part of ids, is marked to be kept, or, for an
    ambiguous id, where the text doesn't speak of models."""
    start, end = token.start, token.end
    line_start = _line_start(data, start)
    if _is_part_or_kept(data, line_start, start, end):
        return False
    if token.prefix or token.fine_tuned or not catalogue.cards[token.id].ambiguous:
        return True
    if _ASSIGNED.search(data, line_start, start):
        return True
    before, after = data[start - 1 : start], data[end : end + 1]
    if not before or before not in _QUOTES or after.lstrip(b"\\") not in (before, b""):
        return False
    around = data[max(0, start - _AROUND) : start] + data[end : end + _AROUND]
    return _SPEAKS_OF_MODELS.search(around) is not None


def is_elsewhere(data: bytes, start: int, end: int) -> bool:
    """True where an id is a part of ids, marked to be kept, or a deployment's name."""
    line_start = _line_start(data, start)
    deployed = _DEPLOYED.search(data, line_start, start) is not None
    return deployed or _is_part_or_kept(data, line_start, start, end)


def _line_start(data: bytes, position: int) -> int:
    earliest = max(0, position - _AROUND)
    return data.rfind(b"\n", earliest, position) + 1 or earliest


def _is_part_or_kept(data: bytes, line_start: int, start: int, end: int) -> bool:
    tests = (_PREFIX_TEST, _CONTAINS)
    if _PART_TEST.match(data, end) or any(t.search(data, line_start, start) for t in tests):
        return True
    line_end = data.find(b"\n", end, end + _AROUND)
    return data.find(_KEEP, line_start, line_end if line_end >= 0 else end + _AROUND) >= 0


def _is_foreign(token: Token, data: bytes, catalogue: Catalogue) -> bool:
    """True where another host serves the model under this name."""
    if token.prefix:
        return token.prefix in catalogue.foreign_prefixes
    line_start = max(data.rfind(b"\n", 0, token.start) + 1, token.start - _AROUND)
    return _DEPLOYED.search(data, line_start, token.start) is not None


# Recordings

_RECORDING_FOLDERS = frozenset(
    [
        "fixtures",
        "__fixtures__",
        "cassettes",
        "recordings",
        "__recordings__",
        "snapshots",
        "__snapshots__",
        "goldens",
        "golden",
        "testdata",
        "test_data",
        "recorded",
        "vcr",
        "migrations",
        "alembic",
    ]
)
_HISTORY = re.compile(r"(?i)change(s|log)|history|news|releases?|release[-_]notes|.*[-_]cache")
_DATED = re.compile(
    r"(?<!\d)(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?!\d)"
)
_SNAPSHOT_SUFFIXES = frozenset({".snap", ".golden", ".ambr", ".jsonl", ".har", ".log"})


def is_recorded(path: PurePath) -> bool:
    """True for files that tell what was: their ids are no calls to come."""
    if any(part.lower() in _RECORDING_FOLDERS for part in path.parts[:-1]):
        return True
    stem = path.name.split(".")[0]
    if path.suffix.lower() in _SNAPSHOT_SUFFIXES or _HISTORY.fullmatch(stem):
        return True
    return any(_DATED.search(part) for part in path.parts[-3:])


# Notebooks

_OUTPUTS = re.compile(rb'"outputs"\s*:\s*\[')
_JSON_STEP = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]]', re.DOTALL)


def _notebook_outputs(data: bytes) -> list[tuple[int, int]]:
    """The places of recorded cell outputs in a notebook."""
    found = []
    position = 0
    while (matched := _OUTPUTS.search(data, position)) is not None:
        depth, position = 1, matched.end()
        for step in _JSON_STEP.finditer(data, position):
            position = step.end()
            mark = step.group()
            depth += (mark == b"[") - (mark == b"]")
            if depth == 0:
                break
        found.append((matched.start(), position))
    return found


def _within(position: int, ranges: list[tuple[int, int]]) -> bool:
    index = bisect_right(ranges, (position, position)) - 1
    return index >= 0 and position < ranges[index][1]
