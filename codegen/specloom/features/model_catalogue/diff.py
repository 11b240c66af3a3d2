"""The door to comparing: what became of the models between two catalogues."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.diagnostics.problems import Where
from specloom.features.model_catalogue.model import Catalogue, ModelCard

__all__ = ["changes"]

Found = tuple[str, str, Any, Any, str, Where, Where]

_FACTS = (
    *("replacements", "context_window", "max_input", "max_output", "input", "output"),
    *("endpoints", "features", "reasoning_efforts", "default_reasoning_effort"),
    *("embedding_dimensions", "voices", "sizes", "qualities", "alias_of", "deprecated"),
)
_NOWHERE = Where("")


def changes(old: Any, new: Any) -> Iterator[Found]:
    """(rule, subject, before, after, keyword, old place, new place) of each change of a model.

    `old` and `new` are APIs.
    """
    before, after = (_cards(api.feature(Catalogue)) for api in (old, new))
    for name, card in before.items():
        other = after.get(name)
        if other is None:
            yield "model-removed", _subject(name), None, None, "", card.where, _NOWHERE
        else:
            yield from _card(card, other)
    for name, card in after.items():
        if name not in before:
            yield "model-added", _subject(name), None, None, "", _NOWHERE, card.where


def _cards(catalogue: Catalogue | None) -> dict[str, ModelCard]:
    return dict(catalogue.cards) if catalogue is not None else {}


def _subject(name: str) -> str:
    return f"model {name}"


def _card(old: ModelCard, new: ModelCard) -> Iterator[Found]:
    subject = _subject(new.id)
    if old.shutdown != new.shutdown:
        if new.shutdown is None:
            rule = "reactivated"
        elif old.shutdown is None:
            rule = "shutdown-set"
        else:
            rule = "shutdown-earlier" if new.shutdown < old.shutdown else "shutdown-later"
        at = old.places.get("shutdown", old.where), new.places.get("shutdown", new.where)
        yield rule, subject, _text(old.shutdown), _text(new.shutdown), "", *at
    for fact in _FACTS:
        before, after = getattr(old, fact), getattr(new, fact)
        if before != after:
            at = old.places.get(fact, old.where), new.places.get(fact, new.where)
            yield "model-changed", subject, _text(before), _text(after), fact, *at


def _text(value: Any) -> Any:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "nothing"
    return None if value is None else str(value)
