"""Rules on requests: reading them, and trying a request against one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import jsonschema

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Where
from specloom.document.document import Map, key_where, where
from specloom.features.model_catalogue.model import ModelCard, Rule
from specloom.features.model_catalogue.places import places_of

__all__ = [
    "KEYWORDS",
    "advice",
    "applies",
    "broken",
    "condition",
    "fields_of",
    "fixed",
    "read_rules",
]

KEYWORDS = frozenset(
    [
        "type",
        "properties",
        "required",
        "items",
        "enum",
        "const",
        "pattern",
        "not",
        "anyOf",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "pixels",
    ]
)
"""The JSON Schema keywords of conditions, and `pixels`: few, so that a client can compile them."""

_CARD = "$card"


def read_rules(
    files: Iterable[Map], cards: Mapping[str, ModelCard]
) -> tuple[list[Rule], list[Problem]]:
    """The rules of the files, each with every model that it covers."""
    rules: dict[str, Rule] = {}
    problems: list[Problem] = []
    for tree in files:
        for node in tree["rules"]:
            name, place = node["id"], key_where(node, "id")
            if name in rules:
                message = f"the rule {name} stands here a second time; see {rules[name].where}"
                problems.append(Problem(place, "M003", message, "keep one of the two"))
                continue
            named, found = _named(node, cards)
            problems += found
            rules[name] = _rule(node, place, named, _covered(node, cards))
    return list(rules.values()), problems


def _rule(node: Map, place: Where, named: tuple[tuple[str, str], ...], models: set[str]) -> Rule:
    source = node["source"]
    return Rule(
        id=node["id"],
        where=place,
        models=frozenset(models),
        operations=tuple(node["operations"]),
        error=node.get("severity", "error") == "error",
        when=node.get("when"),
        require=node.get("require"),
        equal=tuple((a, b) for a, b in node.get("equal", ())),
        reason=node["reason"],
        instead=node["instead"],
        source=(source,) if isinstance(source, str) else tuple(source),
        fix=node.get("fix"),
        named=named,
        places=places_of(node),
        good=tuple(node.get("good", ())),
        bad=tuple(node.get("bad", ())),
    )


def _named(
    node: Map, cards: Mapping[str, ModelCard]
) -> tuple[tuple[tuple[str, str], ...], list[Problem]]:
    """What the rule names, and the names that mean nothing."""
    known = {
        "models": set(cards),
        "except": set(cards),
        "families": {card.family for card in cards.values()},
        "kinds": {card.kind for card in cards.values()},
    }
    singular = {"models": "model", "except": "model", "families": "family", "kinds": "kind"}
    named, problems = [], []
    for key, names in known.items():
        for index, name in enumerate(node.get(key, ())):
            named.append((key, name))
            if name not in names:
                message = f"no {singular[key]} is called {name!r}"
                hint = did_you_mean(name, names)
                problems.append(Problem(where(node[key], index), "M020", message, hint))
    return tuple(named), problems


def _covered(node: Map, cards: Mapping[str, ModelCard]) -> set[str]:
    ids = set(node.get("models", ()))
    families, kinds = set(node.get("families", ())), set(node.get("kinds", ()))
    left_out = set(node.get("except", ()))
    covered = set()
    for card in cards.values():
        names = _chain(card, cards)
        picked = bool(names & ids) or card.family in families or card.kind in kinds
        if picked and not names & left_out:
            covered.add(card.id)
    return covered


def _chain(card: ModelCard, cards: Mapping[str, ModelCard]) -> set[str]:
    names = {card.id}
    while card.alias_of is not None and card.alias_of not in names:
        names.add(card.alias_of)
        card = cards[card.alias_of]
    return names


class _Unknown(Exception):
    """The card doesn't have the fact that a condition asks for."""


def condition(schema: Mapping[str, Any], card: ModelCard) -> dict[str, Any] | None:
    """`schema` with the card's facts put in; None where a fact isn't known.

    Raises AttributeError where no card has such a field.
    """
    try:
        filled = _fill(schema, card)
    except _Unknown:
        return None
    assert isinstance(filled, dict)
    return filled


def _fill(node: Any, card: ModelCard) -> Any:
    if isinstance(node, Mapping):
        if set(node) == {_CARD}:
            fact = card.fact(node[_CARD])
            if fact is None:
                raise _Unknown
            return list(fact) if isinstance(fact, tuple) else fact
        return {key: _fill(value, card) for key, value in node.items()}
    if isinstance(node, list):
        return [_fill(item, card) for item in node]
    return node


def applies(rule: Rule, card: ModelCard) -> bool:
    """True where the rule covers the model, and the model has the facts that it asks for."""
    if card.id not in rule.models:
        return False
    return bool(rule.equal) or rule.require is None or condition(rule.require, card) is not None


def broken(rule: Rule, card: ModelCard, request: Mapping[str, Any]) -> bool:
    """True where `request` breaks the rule; a rule on facts that the card lacks is never broken.

    `request` is the body without nulls, each file as a mapping of what is known of it.
    """
    if rule.when is not None:
        when = condition(rule.when, card)
        if when is None or not _fits(when, request):
            return False
    if rule.require is not None:
        require = condition(rule.require, card)
        if require is not None and not _fits(require, request):
            return True
    return any(_differ(request, one, other) for one, other in rule.equal)


def _fits(schema: Mapping[str, Any], request: Mapping[str, Any]) -> bool:
    return bool(_VALIDATOR(schema).is_valid(request))


_SIZE = re.compile(r"([1-9][0-9]{0,4})x([1-9][0-9]{0,4})")


def _pixels(
    validator: Any, limits: Mapping[str, int], value: Any, schema: Any
) -> Iterator[jsonschema.ValidationError]:
    """`pixels: { multipleOf: 16, maxSide: 3840, maxPixels: …, maxRatio: 3 }` for `1536x864`."""
    if isinstance(value, str) and not _within(limits, _SIZE.fullmatch(value)):
        yield jsonschema.ValidationError(f"{value!r} is no size within {dict(limits)}")


def _within(limits: Mapping[str, int], size: re.Match[str] | None) -> bool:
    if size is None:
        return False
    short, long = sorted((int(size.group(1)), int(size.group(2))))
    step = limits["multipleOf"]
    return (
        short % step == long % step == 0
        and long <= limits["maxSide"]
        and short * long <= limits["maxPixels"]
        and long <= short * limits["maxRatio"]
    )


_VALIDATOR: Any = jsonschema.validators.extend(  # type: ignore[no-untyped-call]
    jsonschema.Draft202012Validator, {"pixels": _pixels}
)


def fixed(rule: Rule, request: Mapping[str, Any]) -> dict[str, Any]:
    """`request` as the rule's `fix` makes it."""
    changed = {**request, **(rule.fix or {})}
    return {name: value for name, value in changed.items() if value is not None}


_NOTHING: Any = object()


def _differ(request: Mapping[str, Any], one: str, other: str) -> bool:
    first, second = _at(request, one), _at(request, other)
    return first is not _NOTHING and second is not _NOTHING and first != second


def _at(request: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        if isinstance(request, list) and step.isdecimal():
            request = dict(enumerate(request)).get(int(step), _NOTHING)
        elif isinstance(request, Mapping) and step in request:
            request = request[step]
        else:
            return _NOTHING
    return request


_FIELD = re.compile(r"\{([a-z_.]+)\}")


def fields_of(text: str) -> list[str]:
    """The card's fields that an advice names."""
    return _FIELD.findall(text)


def advice(rule: Rule, card: ModelCard) -> str:
    """The rule's `instead` with the card's facts written in."""
    return _FIELD.sub(lambda found: _written(card.fact(found.group(1))), rule.instead)


def _written(fact: Any) -> str:
    return ", ".join(fact) if isinstance(fact, tuple) else str(fact)
