"""The catalogue as frozen objects: cards of models, the words they use, rules on requests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from specloom.diagnostics.problems import Where

__all__ = ["Catalogue", "FactSource", "Formats", "ModelCard", "Rule", "Status"]


class Status(str, Enum):
    """Where a model stands in its life on a given day."""

    ACTIVE = "active"
    DEPRECATED = "deprecated"
    SHUT_DOWN = "shut_down"


@dataclass(frozen=True, slots=True)
class FactSource:
    """A page or file that facts are from, and the day on which they were compared with it."""

    title: str
    url: str
    looked_up: date


@dataclass(frozen=True, slots=True)
class Formats:
    """File formats read and made, and values of `response_format`; empty where not known."""

    input: tuple[str, ...] = ()
    output: tuple[str, ...] = ()
    response: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """One model id. Numbers of tokens; None and empty tuples mean that it isn't known.

    Dates are the truth, the status follows from them and a day. An alias holds its target's
    facts wherever its own entry says nothing else; `alias_of` names the target. `source` holds
    names of the catalogue's `sources`. `places` tells where its own entry says what it says
    (`shutdown`, `endpoints.0`).
    """

    id: str
    family: str
    kind: str
    where: Where
    source: tuple[str, ...] = ()
    alias_of: str | None = None
    released: date | None = None
    deprecated: date | None = None
    shutdown: date | None = None
    replacements: tuple[str, ...] = ()
    replacement_note: str = ""
    context_window: int | None = None
    max_input: int | None = None
    max_output: int | None = None
    input: tuple[str, ...] = ()
    output: tuple[str, ...] = ()
    endpoints: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    reasoning_efforts: tuple[str, ...] = ()
    default_reasoning_effort: str | None = None
    embedding_dimensions: int | None = None
    voices: tuple[str, ...] = ()
    formats: Formats = Formats()
    sizes: tuple[str, ...] = ()
    qualities: tuple[str, ...] = ()
    ambiguous: bool = False
    note: str = ""
    places: Mapping[str, Where] = field(default_factory=dict, compare=False, repr=False)

    def status(self, today: date) -> Status:
        """The status on `today`; the shutdown date is the first day without the model."""
        if self.shutdown is not None and self.shutdown <= today:
            return Status.SHUT_DOWN
        announced = self.deprecated is None or self.deprecated <= today
        has_end = self.shutdown is not None or self.deprecated is not None
        return Status.DEPRECATED if has_end and announced else Status.ACTIVE

    def days_left(self, today: date) -> int | None:
        """Days until the shutdown, negative after it; None without a date."""
        return None if self.shutdown is None else (self.shutdown - today).days

    def fact(self, path: str) -> Any:
        """The fact called `path` (`voices`, `formats.output`); None where it isn't known."""
        value: Any = self
        for name in path.split("."):
            value = getattr(value, name)
        return None if value == () else value


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What requests for some models have to be; `spec/models/rules.yaml` explains the fields.

    `models` holds every id that the rule covers, aliases included. `fix` is what `instead` says,
    as fields to set in a request; None leaves a field out.
    """

    id: str
    where: Where
    models: frozenset[str]
    operations: tuple[str, ...]
    error: bool
    when: Mapping[str, Any] | None
    require: Mapping[str, Any] | None
    equal: tuple[tuple[str, str], ...]
    reason: str
    instead: str
    source: tuple[str, ...]
    fix: Mapping[str, Any] | None = None
    named: tuple[tuple[str, str], ...] = ()
    places: Mapping[str, Where] = field(default_factory=dict, compare=False, repr=False)
    good: tuple[Mapping[str, Any], ...] = ()
    bad: tuple[Mapping[str, Any], ...] = ()


_FINE_TUNED = re.compile(r"ft:([^:/]+)(?::.*)?", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All cards by id in the order of the files, all rules, and the shared words."""

    provider: str
    cards: Mapping[str, ModelCard]
    rules: tuple[Rule, ...] = ()
    base: str = ""
    sources: Mapping[str, FactSource] = field(default_factory=dict)
    file_sources: tuple[tuple[str, Where], ...] = ()  # what whole files name, each with its place
    kinds: Mapping[str, str] = field(default_factory=dict)
    modalities: tuple[str, ...] = ()
    features: Mapping[str, str] = field(default_factory=dict)
    undescribed_endpoints: Mapping[str, Where] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    foreign_prefixes: tuple[str, ...] = ()
    id_shapes: tuple[str, ...] = ()  # regular expressions of ids that look like the vendor's

    def __iter__(self) -> Iterator[ModelCard]:
        return iter(self.cards.values())

    def __len__(self) -> int:
        return len(self.cards)

    def get(self, name: str) -> ModelCard | None:
        """The card of an id as programs write it: `openai/<id>` and `ft:<id>:…` are understood."""
        card = self.cards.get(name)
        if card is not None:
            return card
        known = {*self.prefixes, *self.foreign_prefixes}
        while True:
            head, slash, rest = name.partition("/")
            if not slash:
                head, slash, rest = name.partition(":")
            if not slash or head not in known:
                break
            name = rest
        tuned = _FINE_TUNED.fullmatch(name)
        return self.cards.get(tuned.group(1) if tuned else name)

    def successor(self, card: ModelCard, today: date) -> ModelCard | None:
        """The recommended model that can be used on `today`, followed through dead ones."""
        seen = {card.id}
        queue = list(card.replacements)
        while queue:
            name = queue.pop(0)
            found = self.cards.get(name)
            if found is None or name in seen:
                continue
            seen.add(name)
            if found.status(today) is not Status.SHUT_DOWN:
                return found
            queue.extend(found.replacements)
        return None

    def can_stand_in(self, card: ModelCard, other: ModelCard) -> bool:
        """True where only the id has to change: same endpoint, and no stored vectors to redo."""
        if card.kind == "embedding":
            return False
        return bool(_served(card) & _served(other))

    def rules_for(self, model: str, operation: str) -> tuple[Rule, ...]:
        """The rules on a request of `operation` (an operationId) for a model id."""
        card = self.get(model)
        if card is None:
            return ()
        return tuple(r for r in self.rules if operation in r.operations and card.id in r.models)


_SHARED_BY_ALL = {"/v1/batch"}


def _served(card: ModelCard) -> set[str]:
    # The batch endpoint only carries requests of the others.
    return set(card.endpoints) - _SHARED_BY_ALL
