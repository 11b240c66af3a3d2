"""Types lie where `aliases` give them, unless an import would lead in a circle."""

from __future__ import annotations

import pytest
from specloom.ir import Usage
from specloom.targets.python.placing import Offer, Placement, placed

SENT, RECEIVED = Usage.REQUEST, Usage.RESPONSE

# What there is: module → (its form, what it uses, offers); and where each lies in the end.
CASES: dict[str, tuple[dict[str, tuple[Usage, str, list[str]]], dict[str, str]]] = {
    "a module is called as it is elsewhere": (
        {"types.pets.pet": (RECEIVED, "", ["types.pet:Pet"])},
        {"types.pets.pet": "types.pet"},
    ),
    "a part lies with the whole": (
        {
            "types.pets.pet": (RECEIVED, "types.pets.pet_tag", ["types.pet:Pet"]),
            "types.pets.pet_tag": (RECEIVED, "", ["types.pet:Tag"]),
        },
        {"types.pets.pet": "types.pet", "types.pets.pet_tag": "types.pet"},
    ),
    "what is between two of a module keeps them apart": (
        {
            "types.pet": (RECEIVED, "types.home", []),
            "types.home": (RECEIVED, "types.name", []),
            "types.name": (RECEIVED, "", ["types.pet:Name"]),
        },
        {"types.pet": "types.pet", "types.home": "types.home", "types.name": "types.name"},
    ),
    "what is between them may come along": (
        {
            "types.pet": (RECEIVED, "types.home", []),
            "types.home": (RECEIVED, "types.area", ["types.pet:Home"]),
            "types.area": (RECEIVED, "", ["types.pet:HomeArea"]),
        },
        {"types.pet": "types.pet", "types.home": "types.pet", "types.area": "types.pet"},
    ),
    "what is sent never lies with what comes back": (
        {
            "types.pet": (RECEIVED, "", []),
            "types.tag_param": (SENT, "", ["types.pet:Tag"]),
        },
        {"types.pet": "types.pet", "types.tag_param": "types.tag_param"},
    ),
    "another name of the whole in another folder is a further name only": (
        {"types.pets.animal": (RECEIVED, "", ["types.shop.animal_offer:AnimalOffer"])},
        {"types.pets.animal": "types.pets.animal"},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_places(case: str) -> None:
    modules, expected = CASES[case]
    given = {
        name: Placement(form, set(uses.split()), [Offer(*o.split(":")) for o in offers])
        for name, (form, uses, offers) in modules.items()
    }
    assert placed(given, packages={"types", "types.pets"}, fixed=set()) == expected


def test_a_module_that_gives_further_names_stays() -> None:
    given = {"types.pets.pet": Placement(RECEIVED, set(), [Offer("types.pet", "Pet")])}
    assert placed(given, packages=set(), fixed={"types.pets.pet"}) == {
        "types.pets.pet": "types.pets.pet"
    }
