"""Cards in the client say what the catalogue says, and merge what the server tells."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from core_server import Server, reply
from models_kit import sync_client
from openai_client import model_catalogue
from specloom.features.model_catalogue import Catalogue, load

ROOT = Path(__file__).resolve().parents[2]
DAYS = [date(2023, 1, 1), date(2026, 10, 14), date(2026, 11, 22), date(2027, 1, 14)]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(ROOT / "spec")


def test_every_card_holds_the_facts_of_the_catalogue(catalogue: Catalogue) -> None:
    assert {card.id for card in model_catalogue.cards()} == set(catalogue.cards)
    for theirs in catalogue:
        ours = model_catalogue.get(theirs.id)
        assert ours is not None
        for field in dataclasses.fields(ours):
            expected = getattr(theirs, field.name)
            if field.name == "formats":
                formats = expected.input, expected.output, expected.response
                expected = model_catalogue.Formats(*formats)
            assert getattr(ours, field.name) == expected, (theirs.id, field.name)


@pytest.mark.parametrize("day", DAYS)
def test_status_days_and_successor_are_those_of_the_catalogue(
    catalogue: Catalogue, day: date
) -> None:
    for theirs in catalogue:
        ours = model_catalogue.get(theirs.id)
        assert ours is not None
        assert ours.status(day).value == theirs.status(day).value
        assert ours.days_left(day) == theirs.days_left(day)
        found, expected = ours.successor(day), catalogue.successor(theirs, day)
        assert (found and found.id) == (expected and expected.id)


def test_a_card_can_be_neither_changed_nor_missed() -> None:
    card = model_catalogue.get("gpt-4o")
    assert card is not None
    with pytest.raises(dataclasses.FrozenInstanceError):
        card.id = "other"  # type: ignore[misc]
    assert model_catalogue.get("gpt-of-tomorrow") is None
    assert model_catalogue.get("") is None
    assert model_catalogue.get("ft:nothing") is None


def test_a_fine_tuned_model_has_the_card_of_its_base() -> None:
    tuned = model_catalogue.get("ft:gpt-4o-mini:acme:invoices:9xk2")
    assert tuned == model_catalogue.get("gpt-4o-mini")


def test_the_live_shutdown_date_wins_and_the_plain_answer_stays() -> None:
    rows = [
        {"id": "gpt-4o", "object": "model", "created": 1, "owned_by": "system"},
        {"id": "gpt-4o-mini", "shutdown_date": "2027-06-30"},
        {"id": "gpt-5.6-sol", "shutdown_date": "2028-02-29"},
        {"id": "dall-e-3", "shutdown_date": None},
        {"id": "gpt-of-tomorrow", "shutdown_date": "2030-01-01"},
        {"id": "o3", "shutdown_date": "soon"},
    ]
    with Server(reply({"object": "list", "data": rows})) as server, sync_client(server) as client:
        listed = list(client.models.list())
    assert [m.to_dict() for m in listed] == rows
    cards = {m.id: model_catalogue.get(m) for m in listed}
    assert _shutdown(cards["gpt-4o"]) == date(2027, 1, 14)
    assert _shutdown(cards["gpt-4o-mini"]) == date(2027, 6, 30)
    sol = cards["gpt-5.6-sol"]
    assert sol is not None
    assert sol.status(date(2026, 11, 22)) is model_catalogue.ModelStatus.DEPRECATED
    assert sol.days_left(date(2028, 2, 28)) == 1
    assert _shutdown(cards["dall-e-3"]) == date(2026, 5, 12)
    assert cards["gpt-of-tomorrow"] is None
    assert cards["o3"] == model_catalogue.get("o3")
    assert _shutdown(model_catalogue.get("gpt-4o-mini")) == date(2027, 1, 14)


def _shutdown(card: model_catalogue.ModelCard | None) -> date | None:
    assert card is not None
    return card.shutdown


def _ids(alias: Any) -> set[str]:
    return {value for part in get_args(alias) for value in get_args(part)}


def test_aliases_hold_the_ids_that_answer_and_are_open(catalogue: Catalogue) -> None:
    day = max(d for c in catalogue for d in (c.released, c.deprecated) if d is not None)
    for alias, path in [
        (model_catalogue.ChatModelId, "/v1/chat/completions"),
        (model_catalogue.EmbeddingModelId, "/v1/embeddings"),
        (model_catalogue.ImageModelId, "/v1/images/generations"),
        (model_catalogue.TranscriptionModelId, "/v1/audio/transcriptions"),
    ]:
        assert str in get_args(alias)
        living = {c.id for c in catalogue if path in c.endpoints and c.status(day) != "shut_down"}
        assert _ids(alias) == living
    assert "gpt-4o" in _ids(model_catalogue.ChatModelId)
    assert "gpt-3.5-turbo" not in _ids(model_catalogue.ChatModelId)
    assert "whisper-1" in _ids(model_catalogue.ModelId)


def test_annotations_of_calls_name_the_aliases() -> None:
    from openai_client.resources import images
    from openai_client.resources.chat.completions import completions

    chat = completions.Completions.create.__annotations__["model"]
    generate = images.Images.generate.__annotations__["model"]
    assert chat == "ChatModelId"
    assert generate == "ImageModelId | None | Omit"
