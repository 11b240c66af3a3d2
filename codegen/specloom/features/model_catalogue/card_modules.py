"""Cards of the catalogue → the modules of `families/`, and the index that finds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from specloom.features.model_catalogue import Catalogue, Formats, ModelCard
from specloom.file_names import distinct
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.identifiers import identifier
from specloom.targets.python.python_literals import Data, Made, print_data

_HIDDEN = frozenset(("where", "places", "source", "ambiguous"))


@dataclass(frozen=True, slots=True)
class FamilyModule:
    """A module with the cards of one family."""

    file: str
    doc: str
    imports: tuple[str, ...]
    cards: tuple[str, ...]


def family_modules(catalogue: Catalogue) -> Iterator[FamilyModule]:
    """One module for each family."""
    for family, module in family_names(catalogue).items():
        cards = [card for card in catalogue if card.family == family]
        printed = tuple(_card(card) for card in cards)
        names = [name for name in ("Formats", "ModelCard") if any(f"{name}(" in c for c in printed)]
        dates = ("from datetime import date", "") if any("date(" in c for c in printed) else ()
        yield FamilyModule(
            file=module,
            doc=docstring(f"The models of the family {family}.", 0),
            imports=(*dates, f"from .._cards import {', '.join(names)}"),
            cards=printed,
        )


def family_names(catalogue: Catalogue) -> dict[str, str]:
    """The module of each family."""
    return distinct(dict.fromkeys(card.family for card in catalogue), module_name)


def module_name(text: str) -> str:
    """`gpt-5.4` → `gpt_5_4`: the words as they are written, unlike those of a class."""
    return identifier("_".join(re.findall("[a-z0-9]+", text.lower())), "n", "family")


def index_lines(catalogue: Catalogue) -> str:
    """`{"gpt-5.4": "gpt_5", …}`: each id with its family's module."""
    modules = family_names(catalogue)
    homes = {card.id: modules[card.family] for card in catalogue}
    return print_data(homes, "FAMILIES: dict[str, str] = ")


def _card(card: ModelCard) -> str:
    known: list[tuple[str, Data]] = []
    for field in fields(card):
        value = getattr(card, field.name)
        if field.name in _HIDDEN or value in (None, (), "", Formats()):
            continue
        known.append((field.name, _formats(value) if isinstance(value, Formats) else value))
    return print_data(Made("ModelCard", tuple(known)), "", ",", 4)


def _formats(formats: Formats) -> Made:
    pairs = ((field.name, getattr(formats, field.name)) for field in fields(formats))
    return Made("Formats", tuple((name, value) for name, value in pairs if value))
