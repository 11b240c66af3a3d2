"""What is wrong with what a catalogue says: facts that can't be, rules that can't hold."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

import jsonschema

from codegen.catalogue.model import Catalogue, ModelCard, Rule, Status
from codegen.catalogue.rules import KEYWORDS, applies, broken
from codegen.problems import Problem, Severity, Where
from codegen.spec.hints import did_you_mean

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
    if paths is not None:
        problems += _endpoints(catalogue, paths)
    for rule in catalogue.rules:
        problems += _rule(catalogue, rule, operations)
    return problems


def _dates(card: ModelCard) -> Iterator[Problem]:
    steps = [(name, getattr(card, name)) for name in ("released", "deprecated", "shutdown")]
    known = [(name, day) for name, day in steps if day is not None]
    for (name, day), (later, later_day) in pairwise(known):
        if later_day < day:
            yield Problem(card.where, "M004", f"{card.id} is {later} before it is {name}")
    if card.shutdown is not None and card.deprecated is None:
        message = f"{card.id} has a shutdown date, but not the day it was announced"
        yield Problem(card.where, "M004", message, "add deprecated", Severity.WARNING)


def _replacements(catalogue: Catalogue, card: ModelCard, today: date) -> Iterator[Problem]:
    for name in card.replacements:
        other = catalogue.cards.get(name)
        if other is None:
            message = f"{card.id}: its replacement {name!r} is not in the catalogue"
            yield Problem(card.where, "M007", message, did_you_mean(name, catalogue.cards))
        elif other.status(today) is Status.SHUT_DOWN:
            message = f"{card.id}: its replacement {name} is shut down since {other.shutdown}"
            yield Problem(card.where, "M008", message, _better(catalogue, other, today))
        elif other.shutdown is not None:
            message = f"{card.id}: its replacement {name} is shut down on {other.shutdown}"
            hint = _better(catalogue, other, today)
            yield Problem(card.where, "M009", message, hint, Severity.WARNING)
    if card.shutdown is not None and not card.replacements and not card.replacement_note:
        message = f"{card.id} is shut down on {card.shutdown} and nothing replaces it"
        hint = "add replacement, or say in replacement_note why there is none"
        yield Problem(card.where, "M010", message, hint, Severity.WARNING)


def _better(catalogue: Catalogue, card: ModelCard, today: date) -> str:
    found = catalogue.successor(card, today)
    return f"{found.id} replaces that one" if found else ""


def _limits(card: ModelCard) -> Iterator[Problem]:
    window = card.context_window
    for name in ("max_input", "max_output"):
        limit = getattr(card, name)
        if limit is not None and window is not None and limit > window:
            message = f"{card.id}: {name} {limit} is more than its context window of {window}"
            yield Problem(card.where, "M014", message)


def _words(catalogue: Catalogue, card: ModelCard) -> Iterator[Problem]:
    known: tuple[tuple[str, tuple[str, ...], Collection[str]], ...] = (
        ("kind", (card.kind,), catalogue.kinds),
        ("modality", (*card.input, *card.output), catalogue.modalities),
        ("feature", card.features, catalogue.features),
    )
    for what, words, names in known:
        for word in words:
            if word not in names:
                message = f"{card.id}: catalogue.yaml knows no {what} {word!r}"
                yield Problem(card.where, "M013", message, did_you_mean(word, names))


def _endpoints(catalogue: Catalogue, paths: Collection[str]) -> Iterator[Problem]:
    described = {_bare(catalogue, path) for path in paths}
    allowed = {_bare(catalogue, path) for path in catalogue.undescribed_endpoints}
    for card in catalogue:
        for endpoint in card.endpoints:
            bare = _bare(catalogue, endpoint)
            if bare not in described and bare not in allowed:
                message = f"{card.id}: the spec has no endpoint {endpoint}"
                hint = did_you_mean(bare, described) or "or add it to undescribed_endpoints"
                yield Problem(card.where, "M011", message, hint)
    for path, place in catalogue.undescribed_endpoints.items():
        if _bare(catalogue, path) in described:
            message = f"the spec describes {path}"
            hint = "take it out of undescribed_endpoints"
            yield Problem(place, "M012", message, hint, Severity.WARNING)


def _bare(catalogue: Catalogue, path: str) -> str:
    base = catalogue.base.rstrip("/")
    return path[len(base) :] if base and path.startswith(base + "/") else path


def _rule(
    catalogue: Catalogue, rule: Rule, operations: Collection[str] | None
) -> Iterator[Problem]:
    if not rule.models:
        yield Problem(rule.where, "M021", f"the rule {rule.id} covers no model")
    for operation in rule.operations:
        if operations is not None and operation not in operations:
            message = f"the rule {rule.id} is about {operation!r}, which the spec doesn't have"
            yield Problem(rule.where, "M025", message, did_you_mean(operation, operations))
    found = [*_condition(rule, "when", rule.when), *_condition(rule, "require", rule.require)]
    yield from found
    if not found:
        yield from _examples(catalogue, rule)


def _condition(rule: Rule, key: str, schema: Mapping[str, Any] | None) -> Iterator[Problem]:
    if schema is None:
        return
    blank = ModelCard(id="", family="", kind="", where=Where(""))
    for name in _card_fields(schema):
        try:
            blank.fact(name)
        except AttributeError:
            yield Problem(rule.where, "M023", f"the rule {rule.id} asks for {name!r}")
            return
    for word in sorted(_keywords(schema) - KEYWORDS):
        message = f"the rule {rule.id}: conditions don't know the keyword {word!r}"
        yield Problem(rule.where, "M022", message, did_you_mean(word, KEYWORDS))
    try:
        jsonschema.Draft202012Validator.check_schema(_without_cards(schema))
    except jsonschema.SchemaError as error:
        message = f"the rule {rule.id}: {key} is no valid JSON Schema: {error.message}"
        yield Problem(rule.where, "M022", message)


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
    for request in rule.good:
        failed = [card.id for card in cards if broken(rule, card, request)]
        if failed:
            message = f"the rule {rule.id} refuses its good request {dict(request)} for {failed[0]}"
            yield Problem(rule.where, "M024", message)
    for request in rule.bad:
        if not any(broken(rule, card, request) for card in cards if applies(rule, card)):
            message = f"the rule {rule.id} lets its bad request {dict(request)} pass"
            yield Problem(rule.where, "M024", message)
