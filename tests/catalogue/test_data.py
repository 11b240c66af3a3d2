"""The catalogue of this project says what is published, and holds together."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from specloom.diagnostics.problems import render
from specloom.features.model_catalogue import Catalogue, ModelCard, Status, check
from specloom.features.model_catalogue.of_spec import newest
from specloom.features.model_catalogue.rules import broken

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


def test_every_fact_has_a_source_that_a_reader_can_open(catalogue: Catalogue) -> None:
    cards: list[ModelCard] = list(catalogue)
    assert [card.id for card in cards if not card.source] == []
    assert [rule.id for rule in catalogue.rules if not rule.source] == []
    named = {name for owner in (*cards, *catalogue.rules) for name in owner.source}
    assert named == set(catalogue.sources)
    for source in catalogue.sources.values():
        assert source.url.startswith("https://") and date(2026, 1, 1) < source.looked_up <= newest(
            catalogue
        )


def test_whoever_moves_to_a_reasoning_model_is_warned(catalogue: Catalogue) -> None:
    for card in catalogue:
        found = catalogue.successor(card, TODAY)
        if card.kind == "chat" and found is not None and "reasoning" not in card.features:
            warned = card.replacement_note.startswith("a reasoning model")
            assert warned is ("reasoning" in found.features), card.id


CALL = "chat.completions.create"
TOOLS = [{"type": "function"}]


@pytest.mark.parametrize(
    ("models", "efforts", "default", "tools"),
    [
        # tools: with which efforts functions pass; None is a request without one.
        (["o1", "o3", "o3-mini", "o4-mini"], "low medium high", "medium", "any"),
        (["gpt-5", "gpt-5-mini", "gpt-5-nano"], "minimal low medium high", "medium", "any"),
        (["gpt-5.1"], "none low medium high", "none", "any"),
        (["gpt-5.2", "gpt-5.4"], "none low medium high xhigh", "none", "none or left out"),
        (
            ["gpt-5.4-mini", "gpt-5.4-nano"],
            "none low medium high xhigh",
            "none",
            "none or left out",
        ),
        (["gpt-5.5"], "none low medium high xhigh", "medium", "none or left out"),
        (["gpt-5.6", "gpt-5.6-sol"], "none low medium high xhigh", "medium", "none"),
        (["gpt-5.6-terra", "gpt-5.6-luna"], "none low medium high xhigh", "medium", "none"),
        (["gpt-6-luna", "gpt-6-sol"], "none low medium high xhigh max", "medium", "none"),
        (["gpt-6.1-terra"], "none low medium high xhigh max", "medium", "none"),
        (["gpt-6-astra", "gpt-6-astra-law"], "low medium high xhigh", "medium", "never"),
    ],
)
def test_preflight_knows_every_family_of_reasoning_models(
    catalogue: Catalogue, models: list[str], efforts: str, default: str, tools: str
) -> None:
    def refused(model: str, request: dict[str, Any], call: str = CALL) -> bool:
        card, rules = catalogue.cards[model], catalogue.rules_for(model, call)
        return any(rule.error and broken(rule, card, request) for rule in rules)

    passing: dict[str, set[str | None]] = {
        "any": {None, *efforts.split()},
        "none or left out": {None, "none"},
        "none": {"none"},
        "never": set(),
    }
    for model in models:
        card = catalogue.cards[model]
        assert (card.reasoning_efforts, card.default_reasoning_effort) == (
            tuple(efforts.split()),
            default,
        )
        for effort in (None, *efforts.split()):
            asked: dict[str, Any] = {} if effort is None else {"reasoning_effort": effort}
            assert not refused(model, asked)
            thinks = (effort or default) != "none"
            assert refused(model, {**asked, "temperature": 0.2}) is thinks, (model, effort)
            assert refused(model, {**asked, "top_p": 0.5}) is thinks, (model, effort)
            assert not refused(model, {**asked, "temperature": 1})
            reasoning = {} if effort is None else {"reasoning": {"effort": effort}}
            sampled = {**reasoning, "temperature": 0.2}
            assert refused(model, sampled, "responses.create") is thinks, (model, effort)
            with_tools = refused(model, {**asked, "tools": TOOLS})
            assert with_tools is (effort not in passing[tools]), (model, effort)
        assert refused(model, {"max_tokens": 5})
        for other in {"none", "minimal", "max"} - set(efforts.split()):
            assert refused(model, {"reasoning_effort": other})


@pytest.mark.parametrize("model", ["o3", "o4-mini", "gpt-5", "gpt-5.1", "gpt-5.2", "gpt-6-astra"])
def test_models_that_refuse_stop(catalogue: Catalogue, model: str) -> None:
    card = catalogue.cards[model]
    rules = catalogue.rules_for(model, CALL)
    assert [r.id for r in rules if broken(r, card, {"stop": ["."]})] == ["reasoning-stop"]
