"""The catalogue of this project says what is published, and holds together."""

from __future__ import annotations

from datetime import date

import pytest
from specloom.diagnostics.problems import render
from specloom.features.model_catalogue import Catalogue, ModelCard, Status, check

from tests.catalogue.conftest import TODAY


def test_it_holds_together(catalogue: Catalogue) -> None:
    problems = check(catalogue, today=TODAY)
    assert not problems, render(problems)


def test_it_stays_whole_as_time_passes(catalogue: Catalogue) -> None:
    """No replacement dies later: the check must not begin to fail without a change."""
    assert not check(catalogue, today=date(2035, 1, 1))


@pytest.mark.parametrize(
    ("model", "status", "replacement"),
    [
        ("dall-e-3", Status.SHUT_DOWN, "gpt-image-2"),
        ("o1-preview", Status.SHUT_DOWN, "gpt-5.6-sol"),
        ("gpt-3.5-turbo", Status.SHUT_DOWN, "gpt-5.6-terra"),
        ("gpt-4o", Status.DEPRECATED, "gpt-6-luna"),
        ("whisper-1", Status.DEPRECATED, "gpt-transcribe"),
        ("gpt-6-luna", Status.ACTIVE, None),
    ],
)
def test_lives(catalogue: Catalogue, model: str, status: Status, replacement: str | None) -> None:
    card = catalogue.cards[model]
    found = catalogue.successor(card, TODAY)
    assert card.status(TODAY) is status
    assert (found.id if found else None) == replacement


def test_an_alias_has_the_facts_and_the_end_of_its_target(catalogue: Catalogue) -> None:
    alias, target = catalogue.cards["gpt-4o"], catalogue.cards["gpt-4o-2024-08-06"]
    assert alias.alias_of == target.id
    assert (alias.shutdown, alias.features) == (target.shutdown, target.features)
    assert (alias.released, target.released) == (None, date(2024, 8, 6))


def test_an_alias_may_end_before_its_target(catalogue: Catalogue) -> None:
    alias = catalogue.cards["gpt-4o-audio-preview"]
    target = catalogue.cards[str(alias.alias_of)]
    assert alias.shutdown is not None and target.shutdown is not None
    assert alias.shutdown < target.shutdown


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("gpt-4o", "gpt-4o"),
        ("openai/gpt-4o", "gpt-4o"),
        ("openrouter/openai/gpt-4o", "gpt-4o"),
        ("openai:gpt-4o", "gpt-4o"),
        ("ft:gpt-4o-mini-2024-07-18:org::id", "gpt-4o-mini-2024-07-18"),
        ("anthropic/gpt-4o", None),
        ("gpt-4o-turbo", None),
    ],
)
def test_names_as_programs_write_them(catalogue: Catalogue, name: str, model: str | None) -> None:
    card = catalogue.get(name)
    assert (card.id if card else None) == model


def test_every_fact_has_a_source(catalogue: Catalogue) -> None:
    cards: list[ModelCard] = list(catalogue)
    assert [card.id for card in cards if not card.source] == []
    assert [rule.id for rule in catalogue.rules if not rule.source] == []
