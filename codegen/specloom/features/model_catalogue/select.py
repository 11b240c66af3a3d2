"""Choosing cards, and reading what a user writes for days, dates and names."""

from __future__ import annotations

import re
from datetime import date

from specloom.diagnostics.near_misses import did_you_mean
from specloom.features.model_catalogue.model import Catalogue, ModelCard, Status

__all__ = ["choose", "days", "near"]

_DURATION = re.compile(r"([0-9]{1,5})\s*(d|days?|w|weeks?)?")


def days(text: str) -> int:
    """Days of `90d`, `12w` or `90`. Raises ValueError, with what would be right."""
    found = _DURATION.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"{text!r} is no number of days; write for example 90d or 12w")
    count = int(found.group(1))
    return count * 7 if (found.group(2) or "d").startswith("w") else count


def choose(
    catalogue: Catalogue,
    today: date,
    *,
    retiring: int | None = None,
    endpoint: str | None = None,
    status: Status | None = None,
    kind: str | None = None,
    family: str | None = None,
) -> list[ModelCard]:
    """The cards that fit all of it, in the order of the catalogue; with `retiring`, the days
    in which they are shut down, by date."""
    cards = [
        card
        for card in catalogue
        if (endpoint is None or _has(catalogue, card, endpoint))
        and (status is None or card.status(today) is status)
        and (kind is None or card.kind == kind)
        and (family is None or card.family == family)
    ]
    if retiring is None:
        return cards
    soon = [(left, card) for card in cards if (left := card.days_left(today)) is not None]
    kept = [(left, card) for left, card in soon if 0 < left <= retiring]
    return [card for _, card in sorted(kept, key=lambda pair: (pair[0], pair[1].id))]


def _has(catalogue: Catalogue, card: ModelCard, endpoint: str) -> bool:
    wanted = "/" + endpoint.strip("/")
    return wanted in card.endpoints or catalogue.base + wanted in card.endpoints


def near(catalogue: Catalogue, name: str) -> str:
    """A hint that names the id that was probably meant; empty where none is near."""
    return did_you_mean(name.rpartition("/")[2], catalogue.cards)
