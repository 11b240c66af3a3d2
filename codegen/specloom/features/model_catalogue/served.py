"""Models in requests to the mock: those that were shut down are not found, as with the vendor."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from specloom.features.model_catalogue.model import Catalogue, Status

__all__ = ["MODES", "model_check"]

MODES = ("any", "alive", "known")


def model_check(catalogue: Catalogue, mode: str, today: date) -> Callable[[str], str] | None:
    """A function from a model id to why it isn't served, which is empty where it is.

    `mode` is one of `MODES`: "alive" refuses what is shut down on `today`, "known" also what
    the catalogue doesn't have.
    """
    if mode == "any":
        return None

    def check(model: str) -> str:
        card = catalogue.get(model)
        if card is None:
            return f"The model {model!r} does not exist" if mode == "known" else ""
        if card.status(today) is not Status.SHUT_DOWN:
            return ""
        instead = f"; use {' or '.join(card.replacements)}" if card.replacements else ""
        return f"The model {model!r} was shut down on {card.shutdown}{instead}"

    return check
