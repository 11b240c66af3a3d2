"""What is wrong with what a catalogue says: facts that can't be, rules that can't hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from itertools import pairwise
from typing import Any

import jsonschema

from specloom.diagnostics.counted import counted
from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.features.model_catalogue.check_advice import check_advice, check_sources
from specloom.features.model_catalogue.model import Catalogue, ModelCard, Rule, Status
from specloom.features.model_catalogue.rules import KEYWORDS, applies, broken, fields_of
from specloom.features.model_catalogue.scan.tokens import Matcher

__all__ = ["check"]


def check(
    catalogue: Catalogue,
    paths: Collection[str] | None = None,
    operations: Collection[str] | None = None,
    *,
    today: date | None = None,
) -> list[Problem]:
    """Every problem of a catalogue.

    `paths` are those of the spec (`/images/generations`), `operations` its operationIds; left
    out, endpoints and operations aren't looked up. Replacements have to live on `today`.
    """
    day = today or date.today()
    problems: list[Problem] = []
    for card in catalogue:
        problems += _dates(card)
        problems += _replacements(catalogue, card, day)
        problems += _limits(card)
        problems += _words(catalogue, card)
    problems += [*_sources(catalogue), *check_sources(catalogue)]
    if paths is not None:
        problems += _endpoints(catalogue, paths)
    if operations is not None:
        problems += _operations(catalogue, operations)
    matcher = Matcher(catalogue)
    for rule in catalogue.rules:
        problems += _rule(catalogue, rule)
        problems += check_advice(catalogue, matcher, rule, day)
    return problems


# What an entry takes from another is reported where the other says it.

_STEPS = {"released": "released", "deprecated": "deprecated", "shutdown": "shut down"}


def _dates(card: ModelCard) -> Iterator[Problem]:
    known = [(step, getattr(card, step)) for step in _STEPS if getattr(card, step) is not None]
    for (step, day), (later, later_day) in pairwise(known):
        place = card.places.get(later) or card.places.get(step)
        if later_day < day and place is not None:
            message = f"{card.id} is {_STEPS[later]} before it is {_STEPS[step]}"
            yield Problem(place, "M004", message)
    if card.deprecated is None and "shutdown" in card.places:
        message = f"{card.id} has a shutdown date, but not the day it was announced"
        yield Problem(card.places["shutdown"], "M004", message, "add deprecated", Severity.WARNING)


def _replacements(catalogue: Catalogue, card: ModelCard, today: date) -> Iterator[Problem]:
    if "replacement" in card.places:
        for index, name in enumerate(card.replacements):
            place = card.places.get(f"replacement.{index}", card.places["replacement"])
            yield from _replacement(catalogue, card, name, place, today)
    elif "shutdown" in card.places and not card.replacement_note:
        message = f"{card.id} is shut down on {card.shutdown} and nothing replaces it"
        hint = "add replacement, or say in replacement_note why there is none"
        yield Problem(card.places["shutdown"], "M010", message, hint, Severity.WARNING)


def _replacement(
    catalogue: Catalogue, card: ModelCard, name: str, place: Where, today: date
) -> Iterator[Problem]:
    other = catalogue.cards.get(name)
    if other is None:
        message = f"{card.id}: its replacement {name!r} is not in the catalogue"
        yield Problem(place, "M007", message, did_you_mean(name, catalogue.cards))
    elif card.id in (name, other.alias_of):
        message = f"{card.id} is to be replaced by itself"
        yield Problem(place, "M015", message, "name a model that stays")
    elif other.status(today) is Status.SHUT_DOWN:
        message = f"{card.id}: its replacement {name} was shut down on {other.shutdown}"
        yield Problem(place, "M008", message, _better(catalogue, other, today))
    elif other.shutdown is not None:
        message = f"{card.id}: its replacement {name} is shut down on {other.shutdown}"
        hint = _better(catalogue, other, today)
        yield Problem(place, "M009", message, hint, Severity.WARNING)


def _better(catalogue: Catalogue, card: ModelCard, today: date) -> str:
    found = catalogue.successor(card, today)
    return f"{found.id} replaces that one" if found else ""


def _limits(card: ModelCard) -> Iterator[Problem]:
    window = card.context_window
    for name in ("max_input", "max_output"):
        limit = getattr(card, name)
        place = card.places.get(name) or card.places.get("context_window")
        if place is None or limit is None or window is None:
            continue
        if limit > window:
            message = f"{card.id}: {name} {limit} is more than its context window of {window}"
            yield Problem(place, "M014", message)


def _words(catalogue: Catalogue, card: ModelCard) -> Iterator[Problem]:
    known: tuple[tuple[str, str, tuple[str, ...], Collection[str]], ...] = (
        ("kind", "kind", (card.kind,), catalogue.kinds),
        ("modality", "input", card.input, catalogue.modalities),
        ("modality", "output", card.output, catalogue.modalities),
        ("feature", "features", card.features, catalogue.features),
    )
    for what, key, words, names in known:
        for index, word in enumerate(words if key in card.places else ()):
            if word not in names:
                place = card.places.get(f"{key}.{index}", card.places[key])
                message = f"{card.id}: catalogue.yaml knows no {what} {word!r}"
                yield Problem(place, "M013", message, did_you_mean(word, names))


def _sources(catalogue: Catalogue) -> Iterator[Problem]:
    files: set[str] = set()
    for card in catalogue:
        if not card.source and card.where.file not in files:
            files.add(card.where.file)
            message = f"nothing says where the facts of {card.id} are from"
            yield Problem(card.where, "M016", message, "add source to the file", Severity.WARNING)


def _endpoints(catalogue: Catalogue, paths: Collection[str]) -> Iterator[Problem]:
    described = {_bare(catalogue, path) for path in paths}
    allowed = {_bare(catalogue, path) for path in catalogue.undescribed_endpoints}
    full = {catalogue.base.rstrip("/") + path for path in described}
    for card in catalogue:
        for index, endpoint in enumerate(card.endpoints):
            bare, place = _bare(catalogue, endpoint), card.places.get(f"endpoints.{index}")
            if place is not None and bare not in described and bare not in allowed:
                message = f"{card.id}: the spec has no endpoint {endpoint}"
                hint = did_you_mean(endpoint, full) or "or add it to undescribed_endpoints"
                yield Problem(place, "M011", message, hint)
    for path, place in catalogue.undescribed_endpoints.items():
        if _bare(catalogue, path) in described:
            message = f"the spec describes {path}"
            hint = "take it out of undescribed_endpoints"
            yield Problem(place, "M012", message, hint, Severity.WARNING)


def _bare(catalogue: Catalogue, path: str) -> str:
    base = catalogue.base.rstrip("/")
    return path[len(base) :] if base and path.startswith(base + "/") else path


def _operations(catalogue: Catalogue, operations: Collection[str]) -> Iterator[Problem]:
    """Operations of rules that the spec doesn't have, each once: most likely it was renamed."""
    rules: dict[str, list[tuple[Rule, Where]]] = {}
    for rule in catalogue.rules:
        for index, operation in enumerate(rule.operations):
            if operation not in operations:
                place = rule.places[f"operations.{index}"]
                rules.setdefault(operation, []).append((rule, place))
    for operation, ((rule, place), *rest) in rules.items():
        more = f" and {counted(len(rest), 'more rule')}" if rest else ""
        about = f"{'are' if rest else 'is'} about {operation!r}, which the spec doesn't have"
        message = f"the rule {rule.id}{more} {about}"
        extra = {"more_places": [str(other) for _, other in rest]} if rest else {}
        yield Problem(place, "M025", message, did_you_mean(operation, operations), extra=extra)


def _rule(catalogue: Catalogue, rule: Rule) -> Iterator[Problem]:
    if not rule.models:
        yield Problem(rule.where, "M021", f"the rule {rule.id} covers no model")
    yield from _facts(rule, "instead", fields_of(rule.instead))
    found = [*_condition(rule, "when", rule.when), *_condition(rule, "require", rule.require)]
    yield from found
    if not found:
        yield from _examples(catalogue, rule)


_FIELDS = [entry.name for entry in fields(ModelCard) if entry.name not in ("where", "places")]


def _facts(rule: Rule, key: str, names: Iterable[str]) -> Iterator[Problem]:
    """The names under `key` of a rule that are no fields of entries."""
    blank = ModelCard(id="", family="", kind="", where=Where(""))
    for name in dict.fromkeys(names):
        try:
            blank.fact(name)
        except AttributeError:
            message = f"the rule {rule.id} asks for {name!r}, which entries don't have"
            yield Problem(rule.places[key], "M023", message, did_you_mean(name, _FIELDS))


def _condition(rule: Rule, key: str, schema: Mapping[str, Any] | None) -> Iterator[Problem]:
    if schema is None:
        return
    unknown = list(_facts(rule, key, _card_fields(schema)))
    if unknown:
        yield from unknown
        return
    place = rule.places[key]
    for word in sorted(_keywords(schema) - KEYWORDS):
        message = f"the rule {rule.id}: conditions don't know the keyword {word!r}"
        yield Problem(place, "M022", message, did_you_mean(word, KEYWORDS))
    try:
        jsonschema.Draft202012Validator.check_schema(_without_cards(schema))
    except jsonschema.SchemaError as error:
        message = f"the rule {rule.id}: {key} is no valid JSON Schema: {error.message}"
        yield Problem(place, "M022", message)


def _keywords(schema: Any) -> set[str]:
    """The keywords that a schema and its subschemas use."""
    if not isinstance(schema, Mapping):
        return set()
    words = set(schema)
    for key in ("not", "items"):
        words |= _keywords(schema.get(key))
    for part in schema.get("anyOf", ()):
        words |= _keywords(part)
    properties = schema.get("properties", {})
    for part in properties.values() if isinstance(properties, Mapping) else ():
        words |= _keywords(part)
    return words


def _card_fields(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        if set(node) == {"$card"}:
            yield str(node["$card"])
        for value in node.values():
            yield from _card_fields(value)
    elif isinstance(node, list):
        for item in node:
            yield from _card_fields(item)


def _without_cards(node: Any) -> Any:
    """`node` without the keywords whose values come from cards."""
    if isinstance(node, Mapping):
        kept = {
            k: v for k, v in node.items() if not (isinstance(v, Mapping) and set(v) == {"$card"})
        }
        return {key: _without_cards(value) for key, value in kept.items()}
    return [_without_cards(item) for item in node] if isinstance(node, list) else node


def _examples(catalogue: Catalogue, rule: Rule) -> Iterator[Problem]:
    """Good requests pass for every model; bad ones break the rule for some model at least."""
    cards = [catalogue.cards[name] for name in sorted(rule.models)]
    for index, request in enumerate(rule.good):
        failed = [card.id for card in cards if broken(rule, card, request)]
        if failed:
            message = f"the rule {rule.id} refuses its good request {dict(request)} for {failed[0]}"
            yield Problem(rule.places[f"good.{index}"], "M024", message)
    for index, request in enumerate(rule.bad):
        if not any(broken(rule, card, request) for card in cards if applies(rule, card)):
            message = f"the rule {rule.id} lets its bad request {dict(request)} pass"
            yield Problem(rule.places[f"bad.{index}"], "M024", message)
