"""Advice that can be followed, and facts whose sources can be found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.features.model_catalogue.model import Catalogue, ModelCard, Rule, Status
from specloom.features.model_catalogue.rules import broken, fixed
from specloom.features.model_catalogue.scan.tokens import Matcher

__all__ = ["SOON", "check_advice", "check_sources"]

SOON = 90
"""Days before its shutdown in which nobody should be advised to use a model."""


def check_sources(catalogue: Catalogue) -> Iterator[Problem]:
    """Every source that an entry or rule names is described in catalogue.yaml."""
    for owner in (*catalogue, *catalogue.rules):
        if "source" not in owner.places:
            continue
        for index, name in enumerate(owner.source):
            if name not in catalogue.sources:
                place = owner.places.get(f"source.{index}", owner.places["source"])
                yield _unknown_source(catalogue, name, place)
    for name, place in catalogue.file_sources:
        if name not in catalogue.sources:
            yield _unknown_source(catalogue, name, place)


def _unknown_source(catalogue: Catalogue, name: str, place: Where) -> Problem:
    message = f"catalogue.yaml has no source {name!r}"
    hint = did_you_mean(name, catalogue.sources) or "describe it there: title, url, looked_up"
    return Problem(place, "M017", message, hint)


def check_advice(
    catalogue: Catalogue, matcher: Matcher, rule: Rule, today: date
) -> Iterator[Problem]:
    """What a rule advises is possible: no model in it goes away soon, and its fix passes."""
    for token in matcher.find(rule.instead.encode()):
        card = catalogue.cards[token.id]
        left = card.days_left(today)
        if left is not None and left <= SOON:
            end = "was" if card.status(today) is Status.SHUT_DOWN else "is"
            end += f" shut down on {card.shutdown}"
            message = f"the rule {rule.id} advises {card.id}, which {end}"
            hint = "advise something that lasts"
            yield Problem(rule.places["instead"], "M028", message, hint, Severity.WARNING)
    for index, request in enumerate(rule.bad if rule.fix else ()):
        found = _still_broken(catalogue, rule, request)
        if found is not None:
            card, other = found
            message = (
                f"the advice of the rule {rule.id} can't be followed for {card.id}:"
                f" the rule {other.id} refuses {dict(fixed(rule, request))}"
            )
            place = rule.places.get(f"bad.{index}", rule.places["fix"])
            hint = "correct fix, or give that model a rule of its own"
            yield Problem(place, "M027", message, hint)


def _still_broken(
    catalogue: Catalogue, rule: Rule, request: Mapping[str, Any]
) -> tuple[ModelCard, Rule] | None:
    """A model that breaks the rule with `request`, and what it still breaks after the fix."""
    after = fixed(rule, request)
    for name in sorted(rule.models):
        card = catalogue.cards[name]
        if not broken(rule, card, request):
            continue
        for operation in rule.operations:
            for other in catalogue.rules_for(name, operation):
                # What the bad request breaks besides is another rule's advice.
                if other is not rule and broken(other, card, request):
                    continue
                if broken(other, card, after):
                    return card, other
    return None
