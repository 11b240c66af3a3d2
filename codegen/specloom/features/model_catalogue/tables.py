"""Cards as a table, as Markdown, as JSON, and one card as a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from specloom.diagnostics.counted import counted
from specloom.features.model_catalogue.model import Catalogue, ModelCard
from specloom.features.model_catalogue.rules import applies

__all__ = ["as_json", "as_markdown", "as_table", "page", "record"]

_HEADS = ("model", "kind", "status", "shutdown", "days", "replacement", "context", "output")
_NUMBERS = {"days", "context", "output"}


def record(card: ModelCard, catalogue: Catalogue, today: date) -> dict[str, Any]:
    """All facts of a card as JSON values, with its status on `today`; unknown ones are null."""
    found = catalogue.successor(card, today)
    return {
        "id": card.id,
        "alias_of": card.alias_of,
        "family": card.family,
        "kind": card.kind,
        "status": card.status(today).value,
        "released": _day(card.released),
        "deprecated": _day(card.deprecated),
        "shutdown": _day(card.shutdown),
        "days_left": card.days_left(today),
        "replacement": found.id if found else None,
        "replacements": list(card.replacements),
        "replacement_note": card.replacement_note or None,
        "context_window": card.context_window,
        "max_input": card.max_input,
        "max_output": card.max_output,
        "input": list(card.input),
        "output": list(card.output),
        "endpoints": list(card.endpoints),
        "features": list(card.features),
        "reasoning_efforts": list(card.reasoning_efforts),
        "default_reasoning_effort": card.default_reasoning_effort,
        "embedding_dimensions": card.embedding_dimensions,
        "voices": list(card.voices),
        "formats": {
            "input": list(card.formats.input),
            "output": list(card.formats.output),
            "response": list(card.formats.response),
        },
        "sizes": list(card.sizes),
        "qualities": list(card.qualities),
        "note": card.note or None,
        "source": [_source(name, catalogue) for name in card.source],
    }


def _source(name: str, catalogue: Catalogue) -> dict[str, str | None]:
    found = catalogue.sources.get(name)
    return {
        "name": name,
        "title": found.title if found else None,
        "url": found.url if found else None,
        "looked_up": found.looked_up.isoformat() if found else None,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def as_json(cards: Sequence[ModelCard], catalogue: Catalogue, today: date) -> str:
    rows = [record(card, catalogue, today) for card in cards]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


def as_table(cards: Sequence[ModelCard], catalogue: Catalogue, today: date) -> str:
    """Columns in plain text; empty where nothing is known."""
    rows = [_HEADS, *(_row(card, catalogue, today) for card in cards)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEADS))]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if head in _NUMBERS else cell.ljust(width)
            for cell, width, head in zip(row, widths, _HEADS, strict=True)
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines) + "\n"


def as_markdown(cards: Sequence[ModelCard], catalogue: Catalogue, today: date) -> str:
    lines = [
        "| " + " | ".join(_HEADS) + " |",
        "|" + "|".join("---:" if head in _NUMBERS else "---" for head in _HEADS) + "|",
    ]
    for card in cards:
        row = _row(card, catalogue, today)
        lines.append("| " + " | ".join([f"`{row[0]}`", *row[1:]]) + " |")
    return "\n".join(lines) + "\n"


def _row(card: ModelCard, catalogue: Catalogue, today: date) -> tuple[str, ...]:
    left = card.days_left(today)
    found = catalogue.successor(card, today)
    return (
        card.id,
        card.kind,
        card.status(today).value.replace("_", " "),
        _day(card.shutdown) or "",
        "" if left is None or left <= 0 else str(left),
        found.id if found else "",
        _number(card.context_window or card.max_input),
        _number(card.max_output),
    )


def _number(value: int | None) -> str:
    return "" if value is None else f"{value:,}"


def page(card: ModelCard, catalogue: Catalogue, today: date) -> str:
    """Everything about one model for a person; what isn't known is left out."""
    facts = record(card, catalogue, today)
    formats = facts.pop("formats")
    facts.update({f"{name} formats": formats[name] for name in formats})
    facts["status"] = _status(card, today)
    for name in ("id", "replacements", "replacement_note", "days_left", "source"):
        del facts[name]
    if card.replacements or card.replacement_note:
        facts["replacement"] = _replacement(card, catalogue, today)
    aliases = [other.id for other in catalogue if other.alias_of == card.id]
    if aliases:
        facts["aliases"] = aliases
    kept = {name.replace("_", " "): _text(value) for name, value in facts.items()}
    kept = {name: text for name, text in kept.items() if text}
    width = max(len(name) for name in kept)
    rows = [f"{name.ljust(width)}  {text}" for name, text in kept.items()]
    return "\n".join([card.id, *rows, *_rules(card, catalogue), *_sources(card, catalogue)]) + "\n"


def _sources(card: ModelCard, catalogue: Catalogue) -> list[str]:
    known = [catalogue.sources[name] for name in card.source if name in catalogue.sources]
    if not known:
        return []
    return ["", "sources", *(f"  {s.title}: {s.url} ({s.looked_up})" for s in known)]


def _status(card: ModelCard, today: date) -> str:
    text = card.status(today).value.replace("_", " ")
    left = card.days_left(today)
    if left is None:
        return text
    return f"{text}, {counted(left, 'day')} left" if left > 0 else text


def _replacement(card: ModelCard, catalogue: Catalogue, today: date) -> str:
    found = catalogue.successor(card, today)
    if found is None:
        return f"none: {card.replacement_note}" if card.replacement_note else ""
    names = " or ".join(card.replacements) if found.id in card.replacements else found.id
    return f"{names} ({card.replacement_note})" if card.replacement_note else names


def _rules(card: ModelCard, catalogue: Catalogue) -> list[str]:
    mine = [rule for rule in catalogue.rules if applies(rule, card)]
    if not mine:
        return []
    return ["", "rules", *(f"  {', '.join(r.operations)}: {r.reason}" for r in mine)]


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(value)
    if isinstance(value, int):
        return f"{value:,}"
    return str(value or "")
