"""The model catalogue → its pages: all models, who serves what, and when which one ends.

Nothing here looks at the clock: dates are shown, and what they mean today is left to the reader.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from specloom.features.model_catalogue import Catalogue, ModelCard
from specloom.features.model_catalogue.rule_views import source_links
from specloom.ir import Operation
from specloom.markdown import cell, code, line
from specloom.targets.docs.links import Links
from specloom.targets.docs.site import Docs
from specloom.targets.docs.words import Words


@dataclass(frozen=True, slots=True)
class ModelRow:
    name: str
    aliases: str
    context: str
    output: str
    modalities: str
    features: str
    shutdown: str


@dataclass(frozen=True, slots=True)
class KindView:
    title: str
    doc: str
    rows: tuple[ModelRow, ...]


@dataclass(frozen=True, slots=True)
class FeatureRow:
    name: str
    doc: str


@dataclass(frozen=True, slots=True)
class ModelsPage:
    path: str
    kinds: tuple[KindView, ...]
    features: tuple[FeatureRow, ...]
    sources: str


@dataclass(frozen=True, slots=True)
class EndpointView:
    """An endpoint: the operations that it is, and the models that it serves."""

    path: str
    operations: str
    lasting: str
    ending: str


@dataclass(frozen=True, slots=True)
class EndpointRow:
    """A model's row of the table: a mark for each endpoint."""

    name: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EndpointsPage:
    path: str
    heads: tuple[str, ...]
    rows: tuple[EndpointRow, ...]
    endpoints: tuple[EndpointView, ...]


@dataclass(frozen=True, slots=True)
class EndRow:
    day: str
    name: str
    announced: str
    replacement: str
    note: str


@dataclass(frozen=True, slots=True)
class YearView:
    year: str
    rows: tuple[EndRow, ...]


@dataclass(frozen=True, slots=True)
class LifecyclePage:
    path: str
    years: tuple[YearView, ...]


_MARK = "✓"


def models_page(catalogue: Catalogue, docs: Docs) -> ModelsPage:
    aliases: dict[str, list[str]] = defaultdict(list)
    for card in catalogue:
        if card.alias_of is not None and _row(card) == _row(catalogue.cards[card.alias_of]):
            aliases[card.alias_of].append(card.id)
    listed = {name for names in aliases.values() for name in names}
    kinds: dict[str, list[ModelCard]] = {kind: [] for kind in catalogue.kinds}
    for card in catalogue:
        if card.id not in listed:
            kinds[card.kind].append(card)
    views = tuple(
        KindView(
            title=line(docs.text("kinds", kind, "name") or kind.capitalize()),
            doc=line(docs.text("kinds", kind, "description") or catalogue.kinds[kind]),
            rows=tuple(_model_row(c, aliases[c.id], docs.words) for c in _by_end(cards)),
        )
        for kind, cards in kinds.items()
        if cards
    )
    features = tuple(
        FeatureRow(code(name), cell(docs.text("features", name) or doc))
        for name, doc in catalogue.features.items()
    )
    named = dict.fromkeys(name for card in catalogue for name in card.source)
    return ModelsPage(
        "models/index.md", views, features, source_links(named, catalogue, docs.words)
    )


def _row(card: ModelCard) -> tuple[object, ...]:
    """What the table tells: an alias that differs in it has a row of its own."""
    numbers = (card.context_window, card.max_input, card.max_output, card.embedding_dimensions)
    return (card.kind, card.shutdown, *numbers, card.input, card.output, card.features)


def _by_end(cards: Iterable[ModelCard]) -> list[ModelCard]:
    """Models without an end first, then by it, the latest first; the newest of each first."""
    newest = sorted(cards, key=lambda c: (c.released or date.min, c.id), reverse=True)
    return sorted(newest, key=lambda c: c.shutdown or date.max, reverse=True)


def _model_row(card: ModelCard, aliases: list[str], words: Words) -> ModelRow:
    known = card.input or card.output
    return ModelRow(
        name=code(card.id),
        aliases=", ".join(code(name) for name in aliases),
        context=_number(card.context_window or card.max_input),
        output=_number(card.max_output or card.embedding_dimensions),
        modalities=f"{_list(card.input, words)} → {_list(card.output, words)}" if known else "",
        features=", ".join(code(name) for name in card.features),
        shutdown=_day(card.shutdown),
    )


def _list(names: Iterable[str], words: Words) -> str:
    return ", ".join(str(words.modalities.get(name, line(name))) for name in names)


def _number(value: int | None) -> str:
    return "" if value is None else f"{value:,}"


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def endpoints_page(catalogue: Catalogue, docs: Docs) -> EndpointsPage:
    path = "models/endpoints.md"
    links = docs.links.on(path)
    cards = [card for card in catalogue if card.endpoints]
    names = sorted({e for card in cards for e in card.endpoints})
    operations = _operations(catalogue, docs)
    described = [name for name in names if name in operations]
    others = [name for name in names if name not in operations]
    ordered = [*described, *others]
    lasting = [c for c in _by_end(cards) if c.shutdown is None]
    return EndpointsPage(
        path=path,
        heads=tuple(code(_bare(catalogue, name)) for name in ordered),
        rows=tuple(
            EndpointRow(code(card.id), tuple(_MARK if n in card.endpoints else "" for n in ordered))
            for card in lasting
        ),
        endpoints=tuple(
            _endpoint(name, cards, operations.get(name, []), catalogue, links) for name in ordered
        ),
    )


def _bare(catalogue: Catalogue, endpoint: str) -> str:
    return endpoint.removeprefix(catalogue.base)


def _operations(catalogue: Catalogue, docs: Docs) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = defaultdict(list)
    for operation in docs.api.operations():
        if operation.http_method == "POST":
            found[catalogue.base + operation.path].append(operation)
    return dict(found)


def _endpoint(
    name: str,
    cards: list[ModelCard],
    operations: list[Operation],
    catalogue: Catalogue,
    links: Links,
) -> EndpointView:
    served = [c for c in _by_end(cards) if name in c.endpoints]
    return EndpointView(
        path=code(_bare(catalogue, name)),
        operations=", ".join(links.operation(op.call) for op in operations),
        lasting=", ".join(code(c.id) for c in served if c.shutdown is None),
        ending=", ".join(f"{code(c.id)} ({_day(c.shutdown)})" for c in served if c.shutdown),
    )


def lifecycle_page(catalogue: Catalogue, docs: Docs) -> LifecyclePage:
    """Every end, the latest first, so that what is still to come stands on top."""
    ends = [card for card in catalogue if card.shutdown is not None]
    ends.sort(key=lambda c: c.id)
    ends.sort(key=lambda c: c.shutdown or date.min, reverse=True)
    years: dict[str, list[EndRow]] = defaultdict(list)
    for card in ends:
        years[_day(card.shutdown)[:4]].append(_end_row(card, docs))
    return LifecyclePage(
        "models/lifecycle.md", tuple(YearView(year, tuple(rows)) for year, rows in years.items())
    )


def _end_row(card: ModelCard, docs: Docs) -> EndRow:
    names = [code(name) for name in card.replacements]
    note = docs.text("notes", card.replacement_note) or card.replacement_note
    return EndRow(
        day=_day(card.shutdown),
        name=code(card.id),
        announced=_day(card.deprecated),
        replacement=docs.words.say("or_join").join(names),
        note=cell(note),
    )


def model_pages_of(
    catalogue: Catalogue, docs: Docs
) -> Iterator[tuple[str, ModelsPage | EndpointsPage | LifecyclePage]]:
    """(template, page) of every page about models."""
    yield "index", models_page(catalogue, docs)
    yield "endpoints", endpoints_page(catalogue, docs)
    yield "lifecycle", lifecycle_page(catalogue, docs)
