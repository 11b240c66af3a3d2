"""Cards by id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from importlib import import_module
from typing import Protocol

from ._cards import ModelCard
from ._index import FAMILIES

__all__ = ["Listed", "cards", "get"]


class Listed(Protocol):
    """A model as the server lists it; its ``shutdown_date`` counts if it has one."""

    @property
    def id(self) -> str: ...


def get(model: str | Listed) -> ModelCard | None:
    """The card of a model, None if it isn't known.

    Args:
        model: an id, or a model that ``client.models.list()`` or ``retrieve()`` gave.
            Of such a model the card has the shutdown date that the server says; the
            object itself stays as it is. A fine-tuned model (``ft:…``) has the card of
            the model that it was trained from.
    """
    if isinstance(model, str):
        return _card(model)
    card = _card(model.id)
    live = _day(getattr(model, "shutdown_date", None))
    if card is None or live is None:
        return card
    return replace(card, shutdown=live)


def cards() -> Iterator[ModelCard]:
    """The cards of all models, family by family."""
    for family in dict.fromkeys(FAMILIES.values()):
        yield from _family(family).values()


def _card(name: str) -> ModelCard | None:
    family = FAMILIES.get(name)
    if family is None and name.startswith("ft:"):
        name = name.split(":")[1]
        family = FAMILIES.get(name)
    return None if family is None else _family(family)[name]


@cache
def _family(family: str) -> dict[str, ModelCard]:
    module = import_module(f".families.{family}", __package__)
    found: tuple[ModelCard, ...] = module.CARDS
    return {card.id: card for card in found}


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None
