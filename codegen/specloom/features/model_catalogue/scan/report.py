"""Hits as lines for people and as problems for machines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from specloom.diagnostics.codes import title
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, Severity, Where, render
from specloom.features.model_catalogue.model import Catalogue, Status
from specloom.features.model_catalogue.scan.hits import Hit
from specloom.features.model_catalogue.scan.refusals import Refusal, stand_in
from specloom.features.model_catalogue.scan.unknown import Unknown

__all__ = [
    "by_model",
    "counts",
    "fate",
    "instead",
    "line",
    "problem",
    "refusal_line",
    "sarif",
    "shown",
    "unknown_line",
    "unknown_problem",
    "within",
]


def within(hit: Hit, days: int, today: date) -> bool:
    """True where the model is shut down on `today` or at most `days` later."""
    left = hit.card.days_left(today)
    return left is not None and left <= days and not hit.foreign


def line(hit: Hit, catalogue: Catalogue, today: date) -> str:
    """`src/app.py:12:18: gpt-4o is shut down on 2027-01-14, in 53 days; use gpt-6-luna`"""
    text = f"{_where(hit)}: {_named(hit)} {fate(hit, today)}"
    advice = instead(hit, catalogue, today)
    return f"{text}; {advice}" if advice else text


def refusal_line(refusal: Refusal) -> str:
    """`src/app.py:12:18: gpt-4 is not replaced: gpt-5.6-sol refuses temperature`"""
    return f"{_where(refusal.hit)}: {_named(refusal.hit)} is not replaced: {refusal.reason}"


def by_model(hits: Sequence[Hit], catalogue: Catalogue, today: date) -> list[tuple[Hit, str]]:
    """The first hit of each model and a line on all of them, the earliest end first."""
    groups: dict[tuple[str, bool, bool], list[Hit]] = {}
    for hit in hits:
        groups.setdefault((hit.card.id, hit.fine_tuned, hit.foreign), []).append(hit)
    rows = sorted(
        groups.values(), key=lambda group: (group[0].card.shutdown or date.max, group[0].card.id)
    )
    return [(group[0], _model_line(group, catalogue, today)) for group in rows]


def _model_line(hits: Sequence[Hit], catalogue: Catalogue, today: date) -> str:
    first = hits[0]
    places = len({hit.path for hit in hits})
    count = f"{len(hits):,} {'mention' if len(hits) == 1 else 'mentions'}"
    files = f"{places:,} {'file' if places == 1 else 'files'}"
    advice = instead(first, catalogue, today)
    text = f"{_named(first)}: {count} in {files}, first {_where(first)}; {fate(first, today)}"
    return f"{text}; {advice}" if advice else text


def _named(hit: Hit) -> str:
    if hit.fine_tuned:
        return f"{hit.card.id} (fine-tuned)"
    return f"{hit.prefix}/{hit.card.id}" if hit.foreign and hit.prefix else hit.card.id


def fate(hit: Hit, today: date) -> str:
    """What happens to the model and when."""
    left = hit.card.days_left(today)
    if left is None:
        announced = hit.card.status(today) is Status.DEPRECATED
        return "is deprecated, without a date" if announced else "is active"
    if hit.foreign:
        return f"has dates of its own there (at its maker: {hit.card.shutdown})"
    if left > 0:
        return f"is shut down on {hit.card.shutdown}, in {counted(left, 'day')}"
    when = "today" if left == 0 else f"{counted(-left, 'day')} ago"
    return f"was shut down on {hit.card.shutdown}, {when}"


def instead(hit: Hit, catalogue: Catalogue, today: date) -> str:
    """What to use instead, and what to mind; empty where nothing is known."""
    card = hit.card
    found = catalogue.successor(card, today)
    if found is None:
        return card.replacement_note
    alive = [
        name
        for name in card.replacements
        if catalogue.cards[name].status(today) is not Status.SHUT_DOWN
    ] or [found.id]
    advice = f"use {' or '.join(alive)}"
    if hit.fine_tuned:
        advice += " as the new base"
    if card.replacement_note:
        advice += f" ({card.replacement_note})"
    return advice


def problem(hit: Hit, catalogue: Catalogue, today: date, fail_within: int | None) -> Problem:
    """The hit as a diagnostic; an error where it is what `fail_within` days let fail."""
    card = hit.card
    status = card.status(today)
    codes = {Status.SHUT_DOWN: "M100", Status.DEPRECATED: "M101", Status.ACTIVE: "M102"}
    severity = Severity.NOTE if card.shutdown is None else Severity.WARNING
    if fail_within is not None and within(hit, fail_within, today):
        severity = Severity.ERROR
    found = catalogue.successor(card, today)
    extra = {
        "model": card.id,
        "status": status.value,
        "shutdown": card.shutdown.isoformat() if card.shutdown else None,
        "days_left": card.days_left(today),
        "replacement": found.id if found else None,
        "drop_in": stand_in(hit, catalogue, today) is not None,
        "prefix": hit.prefix or None,
        "fine_tuned": hit.fine_tuned,
        "foreign": hit.foreign,
        "recorded": hit.recorded,
        "end_column": hit.column + len(card.id),
    }
    return Problem(
        Where(shown(hit.path), hit.line, hit.column),
        codes[status],
        f"{_named(hit)} {fate(hit, today)}",
        instead(hit, catalogue, today),
        severity,
        extra,
    )


def unknown_problem(found: Unknown) -> Problem:
    """The unknown id as a diagnostic."""
    place = Where(shown(found.path), found.line, found.column)
    extra = {"model": found.id, "end_column": found.column + len(found.id)}
    message = f"{found.id} is not in the catalogue"
    return Problem(place, "M103", message, found.hint, Severity.WARNING, extra)


def unknown_line(found: Unknown) -> str:
    """`src/app.py:12:18: gpt-4-mini is not in the catalogue; did you mean 'gpt-4.1-mini'?`"""
    place = Where(_printable(shown(found.path)), found.line, found.column)
    text = f"{place}: {found.id} is not in the catalogue"
    return f"{text}; {found.hint}" if found.hint else text


def sarif(problems: Sequence[Problem]) -> str:
    """A SARIF log that also says where each id ends, and what the rules are about."""
    log = json.loads(render(problems, "sarif"))
    for run in log["runs"]:
        run["columnKind"] = "unicodeCodePoints"
        for rule in run["tool"]["driver"]["rules"]:
            rule["shortDescription"] = {"text": title(rule["id"])}
        for result in run["results"]:
            region = result["locations"][0]["physicalLocation"]["region"]
            region["endColumn"] = result["properties"].pop("end_column")
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _where(hit: Hit) -> Where:
    return Where(_printable(shown(hit.path)), hit.line, hit.column)


def shown(path: Path) -> str:
    """The path as it is shown: relative to the working directory where it lies inside."""
    if path.is_absolute():
        with suppress(ValueError):
            path = path.relative_to(Path.cwd())
    return path.as_posix()


def _printable(text: str) -> str:
    # A file's name must not reach the terminal with control characters.
    return "".join(c if c.isprintable() else "?" for c in text)


def counts(hits: Sequence[Hit], today: date) -> dict[Status, int]:
    """How many hits there are of each status."""
    found = dict.fromkeys(Status, 0)
    for hit in hits:
        found[hit.card.status(today)] += 1
    return found
