"""The models of the family moderation."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="omni-moderation-2024-09-26",
        family="moderation",
        kind="moderation",
        released=date(2024, 9, 26),
        max_input=32768,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/moderations",),
    ),
    ModelCard(
        id="omni-moderation-latest",
        family="moderation",
        kind="moderation",
        alias_of="omni-moderation-2024-09-26",
        max_input=32768,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/moderations",),
    ),
    ModelCard(
        id="text-moderation-007",
        family="moderation",
        kind="moderation",
        deprecated=date(2025, 4, 28),
        shutdown=date(2025, 10, 27),
        replacements=("omni-moderation-latest",),
        input=("text",),
        output=("text",),
        endpoints=("/v1/moderations",),
    ),
    ModelCard(
        id="text-moderation-latest",
        family="moderation",
        kind="moderation",
        alias_of="text-moderation-007",
        deprecated=date(2025, 4, 28),
        shutdown=date(2025, 10, 27),
        replacements=("omni-moderation-latest",),
        input=("text",),
        output=("text",),
        endpoints=("/v1/moderations",),
    ),
    ModelCard(
        id="text-moderation-stable",
        family="moderation",
        kind="moderation",
        alias_of="text-moderation-007",
        deprecated=date(2025, 4, 28),
        shutdown=date(2025, 10, 27),
        replacements=("omni-moderation-latest",),
        input=("text",),
        output=("text",),
        endpoints=("/v1/moderations",),
    ),
)
