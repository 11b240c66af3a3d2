"""The catalogue's rules on requests of one operation, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from specloom.features.model_catalogue import Catalogue, ModelCard, Rule, advice
from specloom.features.model_catalogue.rules import applies
from specloom.ir import Operation
from specloom.markdown import code, line
from specloom.targets.docs.extension import RuleView
from specloom.targets.docs.site import Docs
from specloom.targets.docs.words import Words

_MOST_MODELS = 8


def rule_views(operation: Operation, catalogue: Catalogue, docs: Docs) -> Iterator[RuleView]:
    for rule in catalogue.rules:
        if operation.id in rule.operations:
            yield _view(rule, catalogue, docs)


def _view(rule: Rule, catalogue: Catalogue, docs: Docs) -> RuleView:
    about = _about(rule, docs.words)
    groups = _advice(rule, catalogue, docs)
    if len(groups) == 1 and "{" not in rule.instead:
        reason = docs.text("rules", rule.id, "reason") or rule.reason
        text = line(f"{reason} {next(iter(groups))}")
        return RuleView(about, text, (), source_links(rule.source, catalogue, docs.words))
    # The reason speaks of a request that went wrong; here the values that go right say it all.
    text = docs.words.say("rule_fields", fields=", ".join(map(code, _fields(rule))))
    rows = (_group(text, models, docs.words) for text, models in groups.items())
    return RuleView(about, text, tuple(rows), source_links(rule.source, catalogue, docs.words))


def source_links(names: Iterable[str], catalogue: Catalogue, words: Words) -> str:
    """The sources of facts as links."""
    found = [catalogue.sources[name] for name in names if name in catalogue.sources]
    links = [f"[{line(s.title)}](<{s.url}>) ({s.looked_up})" for s in found]
    return words.say("sources", links=", ".join(links)) if links else ""


def _fields(rule: Rule) -> list[str]:
    required = rule.require or {}
    return [str(name) for name in required.get("properties", {})]


def _about(rule: Rule, words: Words) -> str:
    parts = []
    for key in ("models", "families", "kinds", "except"):
        names = [code(name) for kind, name in rule.named if kind == key]
        if names:
            parts.append(words.say(f"rule_{key}", names=", ".join(names)))
    return "; ".join(parts)


def _advice(rule: Rule, catalogue: Catalogue, docs: Docs) -> dict[str, list[str]]:
    """What to do instead, with the models that it goes for."""
    own = _with_text(rule, docs.text("rules", rule.id, "instead"))
    groups: dict[str, list[str]] = defaultdict(list)
    for card in _cards(rule, catalogue):
        groups[advice(own, card)].append(card.id)
    return groups


def _group(text: str, models: list[str], words: Words) -> str:
    names = ", ".join(map(code, models[:_MOST_MODELS]))
    if len(models) > _MOST_MODELS:
        names += " " + words.say("and_more", count=len(models) - _MOST_MODELS)
    return words.say("rule_for", models=names, advice=line(text))


def _cards(rule: Rule, catalogue: Catalogue) -> Iterator[ModelCard]:
    """The models that the rule says something about; aliases go without saying."""
    for name in sorted(rule.models):
        card = catalogue.cards[name]
        if card.alias_of is None and applies(rule, card):
            yield card


def _with_text(rule: Rule, instead: str) -> Rule:
    return replace(rule, instead=instead) if instead else rule
