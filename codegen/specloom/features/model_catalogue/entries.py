"""The `models` of the family files → cards: what an entry says, what it takes from others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import Map, key_where, where
from specloom.features.model_catalogue.model import Formats, ModelCard
from specloom.features.model_catalogue.places import places_of

__all__ = ["Entries", "read_cards"]

_OWN = ("alias_of", "like", "released")
_LIFE = ("deprecated", "shutdown", "replacement", "replacement_note", "note", "ambiguous", "source")
_DATES = ("released", "deprecated", "shutdown")
_WORDS = (
    "input",
    "output",
    "endpoints",
    "features",
    "reasoning_efforts",
    "voices",
    "sizes",
    "qualities",
)
_PLAIN = (
    "kind",
    "context_window",
    "max_input",
    "max_output",
    "embedding_dimensions",
    "default_reasoning_effort",
)


@dataclass(frozen=True, slots=True)
class Entries:
    """Every entry by id, with the family and source of its file."""

    nodes: Mapping[str, Map]
    places: Mapping[str, Where]
    families: Mapping[str, str]
    sources: Mapping[str, Any]
    problems: tuple[Problem, ...] = field(default=())

    @classmethod
    def of(cls, files: Iterable[Map]) -> Entries:
        nodes: dict[str, Map] = {}
        places: dict[str, Where] = {}
        families: dict[str, str] = {}
        sources: dict[str, Any] = {}
        problems = []
        for tree in files:
            models = tree["models"]
            for name, node in models.items():
                place = key_where(models, name)
                if name in places:
                    first = f"{name} is described twice; the first is at {places[name]}"
                    problems.append(Problem(place, "M003", first, "keep one of the two"))
                    continue
                nodes[name], places[name] = node, place
                families[name], sources[name] = tree["family"], tree.get("source", ())
        return cls(nodes, places, families, sources, tuple(problems))


def read_cards(entries: Entries) -> tuple[dict[str, ModelCard], list[Problem]]:
    """Cards by id in the order of the files, and what keeps some from being made."""
    reader = _Reader(entries)
    cards = {}
    for name in entries.nodes:
        card = reader.card(name)
        if card is not None:
            cards[name] = card
    return cards, [*entries.problems, *reader.problems]


class _Reader:
    def __init__(self, entries: Entries) -> None:
        self.entries = entries
        self.problems: list[Problem] = []
        self.facts: dict[str, dict[str, Any] | None] = {}
        self.open: list[str] = []

    def card(self, name: str) -> ModelCard | None:
        facts = self.resolve(name)
        if facts is None:
            return None
        node = self.entries.nodes[name]
        values: dict[str, Any] = {
            "id": name,
            "where": self.entries.places[name],
            "places": places_of(node),
            "family": facts.get("family", self.entries.families[name]),
            "source": _words(facts.get("source", self.entries.sources[name])),
            "alias_of": facts.get("alias_of"),
            "replacements": _words(facts.get("replacement")),
            "replacement_note": facts.get("replacement_note", ""),
            "formats": Formats(**{k: tuple(v) for k, v in facts.get("formats", {}).items()}),
            "ambiguous": facts.get("ambiguous", False),
            "note": facts.get("note", ""),
        }
        values.update({key: facts.get(key) for key in _PLAIN})
        values.update({key: _words(facts.get(key)) for key in _WORDS})
        for key in _DATES:
            values[key] = self.date(facts.get(key), where(node, key))
        return ModelCard(**values)

    def date(self, text: str | None, place: Where) -> date | None:
        if text is None:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.problems.append(
                Problem(place, "M004", f"{text} is not a date", "write YYYY-MM-DD")
            )
            return None

    def resolve(self, name: str) -> dict[str, Any] | None:
        """All facts of an entry; None where it can't be understood."""
        if name in self.facts:
            return self.facts[name]
        node = self.entries.nodes[name]
        if name in self.open:
            circle = " → ".join([*self.open[self.open.index(name) :], name])
            place = self.entries.places[name]
            self.problems.append(Problem(place, "M006", f"these name each other: {circle}"))
            return None
        self.open.append(name)
        facts = self.inherit(node)
        self.open.pop()
        self.facts[name] = facts
        return facts

    def inherit(self, node: Map) -> dict[str, Any] | None:
        facts: dict[str, Any] = {}
        for key in ("like", "alias_of"):
            if key not in node:
                continue
            other = node[key]
            if other not in self.entries.nodes:
                hint = did_you_mean(other, self.entries.nodes)
                message = f"no model is called {other!r}"
                self.problems.append(Problem(where(node, key), "M005", message, hint))
                return None
            taken = self.resolve(other)
            if taken is None:
                return None
            left = _OWN if key == "alias_of" else (*_OWN, *_LIFE)
            facts.update({k: v for k, v in taken.items() if k not in left})
            facts.setdefault("family", self.entries.families[other])
        if "alias_of" in node:
            facts.pop("ambiguous", None)
            if "shutdown" in node:
                # An end of its own comes with a replacement of its own.
                for key in ("replacement", "replacement_note"):
                    facts.pop(key, None)
        facts.update(node)
        return facts


def _words(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)
