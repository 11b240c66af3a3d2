"""Which of the things that were removed is one of those that were added, under a new name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from typing import TypeVar

from specloom.ir import Field, Parameter, shape
from specloom.ir.names import snake

__all__ = ["alike", "names_alike", "pair_up"]

K = TypeVar("K")

_ENOUGH = 0.6


def pair_up(
    gone: Iterable[K], fresh: Iterable[K], likeness: Callable[[K, K], float]
) -> list[tuple[K, K]]:
    """Pairs of what is most alike, each at most once, in the order of `gone`."""
    gone, fresh = list(gone), list(fresh)
    scored = [
        (score, -i, -j)
        for i, was in enumerate(gone)
        for j, now in enumerate(fresh)
        if (score := likeness(was, now)) >= _ENOUGH
    ]
    pairs: dict[int, int] = {}
    for _, i, j in sorted(scored, reverse=True):
        if -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return [(gone[i], fresh[j]) for i, j in sorted(pairs.items())]


def alike(old: Field | Parameter, new: Field | Parameter, alone: bool) -> float:
    """How sure one is the other under a new name: one type, and names that say the same.

    `alone`: nothing else was removed or added beside them.
    """
    if shape(old.type) != shape(new.type):
        return 0.0
    if _letters(old.name) == _letters(new.name):
        return 1.0  # petId, pet_id
    same_words = bool(old.doc) and old.doc == new.doc
    near = names_alike(old.name, new.name)
    if same_words and (alone or near > 0.5):
        return 0.9
    return near if near >= 0.75 and old.required == new.required else 0.0


def names_alike(old: str, new: str) -> float:
    """From 0 to 1; words that one name has more make it another thing: `max`, `max_price`."""
    before, after = snake(old), snake(new)
    if set(before.split("_")) < set(after.split("_")) or set(after.split("_")) < set(
        before.split("_")
    ):
        return 0.5
    return SequenceMatcher(None, before, after).ratio()


def _letters(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())
